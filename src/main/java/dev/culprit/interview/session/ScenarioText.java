package dev.culprit.interview.session;

import static dev.culprit.interview.session.RecordWriter.quoted;

import dev.culprit.diagnosis.Findings;
import dev.culprit.diagnosis.SuspectState;
import dev.culprit.evidence.Attempt;
import dev.culprit.evidence.Evidence;
import dev.culprit.evidence.Match;
import dev.culprit.evidence.Reading;
import dev.culprit.interview.Ask;
import dev.culprit.interview.Interview;
import dev.culprit.log.LogLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An interview as a scenario: the few lines that prove, from now on, what it came to. */
public final class ScenarioText {
  private ScenarioText() {}

  /**
   * One item of a case's {@code scenarios:} list. Its log is the lines the evidence rests on; there
   * is none when a person reported the error.
   *
   * @param name what the scenario shows, in one sentence
   */
  public static String of(Interview interview, String name) {
    Findings findings = interview.findings();
    Evidence evidence = interview.evidence();
    StringBuilder yaml = new StringBuilder();
    yaml.append("- name: ").append(quoted(name)).append('\n');
    List<LogLine> lines = lines(evidence);
    if (!lines.isEmpty()) {
      yaml.append("  log: ").append(log(lines)).append('\n');
    }
    if (!evidence.answers().isEmpty()) {
      Map<String, String> answers = new LinkedHashMap<>();
      evidence.answers().forEach(answer -> answers.put(answer.question(), answer.choice()));
      yaml.append("  answers: ").append(RecordWriter.flow(answers)).append('\n');
    }
    List<String> failed =
        evidence.attempts().stream().filter(a -> !a.solved()).map(Attempt::cause).toList();
    if (!failed.isEmpty()) {
      yaml.append("  failed: ").append(RecordWriter.flow(failed)).append('\n');
    }
    if (findings.isComplete() || findings.isEmpty()) {
      yaml.append("  diagnosis: ").append(RecordWriter.flow(diagnosed(findings))).append('\n');
    } else {
      yaml.append("  suspects: ").append(RecordWriter.flow(suspected(findings))).append('\n');
      if (interview.next() instanceof Ask ask) {
        yaml.append("  asks: ").append(quoted(ask.question().id())).append('\n');
      }
    }
    return yaml.toString();
  }

  /** Readable where YAML allows: as a block, else as one string with escapes. */
  private static String log(List<LogLine> lines) {
    String text = String.join("\n", lines.stream().map(LogLine::text).toList());
    boolean plain =
        !text.isBlank()
            && !text.startsWith(" ")
            && text.chars().allMatch(c -> c == '\n' || c == '\t' || c >= ' ' && c != 0x7f)
            && text.chars().noneMatch(c -> c >= 0x80 && c < 0xa0 || c == 0x2028 || c == 0x2029);
    return plain ? "|-\n" + text.indent(4).stripTrailing() : quoted(text);
  }

  private static List<LogLine> lines(Evidence evidence) {
    List<LogLine> lines = new ArrayList<>();
    evidence.matches().stream().map(Match::line).forEach(lines::add);
    evidence.readings().stream().map(Reading::line).filter(l -> l != null).forEach(lines::add);
    return lines.stream()
        .distinct()
        .sorted(Comparator.comparing(LogLine::file).thenComparingLong(LogLine::number))
        .toList();
  }

  private static List<String> diagnosed(Findings findings) {
    return findings.incidents().stream()
        .flatMap(incident -> incident.diagnoses().stream())
        .map(diagnosis -> diagnosis.cause().id())
        .distinct()
        .toList();
  }

  private static List<String> suspected(Findings findings) {
    return findings.incidents().stream()
        .flatMap(incident -> incident.liveSuspects().stream())
        .map(SuspectState::cause)
        .map(cause -> cause.id())
        .distinct()
        .toList();
  }
}
