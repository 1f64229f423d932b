package dev.culprit.evidence;

import dev.culprit.evidence.printout.Printouts;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.log.LogInput;
import dev.culprit.log.LogReader;
import dev.culprit.text.Problem;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** One search of some inputs, several at a time. */
final class Search {
  private final KnowledgeBase base;
  private final LineFinder finder;
  private final Printouts printouts;
  private final FindOptions options;
  private final List<LogInput> inputs;
  private final ProgressCount progress;

  Search(
      KnowledgeBase base,
      LineFinder finder,
      Printouts printouts,
      FindOptions options,
      List<LogInput> inputs) {
    this.base = base;
    this.finder = finder;
    this.printouts = printouts;
    this.options = options;
    this.inputs = inputs;
    this.progress = new ProgressCount(inputs, options.progress());
  }

  /** What is found, in the order of the inputs, whoever is read first. */
  Observation run(List<Problem> problems) {
    List<InputFindings> found =
        options.threads() > 1 ? onSeveralThreads() : inputs.stream().map(this::read).toList();
    progress.end();
    return ObservationOrder.join(base, found, problems);
  }

  private List<InputFindings> onSeveralThreads() {
    ForkJoinPool pool = new ForkJoinPool(options.threads());
    try {
      List<ForkJoinTask<InputFindings>> tasks =
          inputs.stream().map(input -> pool.submit(() -> read(input))).toList();
      return tasks.stream().map(ForkJoinTask::join).toList();
    } finally {
      pool.shutdown();
    }
  }

  private InputFindings read(LogInput input) {
    InputFindings findings = new InputFindings();
    if (!options.cancelled().getAsBoolean()) {
      input.visit(log -> read(input, log, findings), findings.problems()::add);
      progress.finish(input);
    }
    return findings;
  }

  private void read(LogInput input, LogReader log, InputFindings findings) throws IOException {
    LogScan scan = new LogScan(base, finder, printouts, options, log);
    Runnable readOn = () -> progress.read(input, log.inputBytesRead());
    try {
      scan.run(readOn);
    } finally {
      findings.add(log, scan.notes(), scan.printouts(), readOn);
    }
  }
}
