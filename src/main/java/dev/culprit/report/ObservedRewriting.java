package dev.culprit.report;

import dev.culprit.evidence.Evidence;
import dev.culprit.evidence.LogFile;
import dev.culprit.evidence.Match;
import dev.culprit.evidence.Observation;
import dev.culprit.evidence.Reading;
import dev.culprit.evidence.Run;
import dev.culprit.evidence.Unexplained;
import dev.culprit.log.LogLine;
import dev.culprit.report.redaction.Edits;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Observations with their text rewritten; where a match stood in a line moves with the text. */
final class ObservedRewriting {
  private final Function<String, Edits> edits;

  ObservedRewriting(Function<String, Edits> edits) {
    this.edits = edits;
  }

  Observation of(Observation observation) {
    return new Observation(
        observation.files().stream().map(this::of).toList(),
        observation.runs().stream().map(this::of).toList(),
        observation.matches().stream().map(this::of).toList(),
        observation.noise().stream().map(this::of).toList(),
        observation.readings().stream().map(this::of).toList(),
        observation.unexplained().stream().map(this::of).toList(),
        observation.problems().stream().map(this::of).toList());
  }

  Evidence of(Evidence evidence) {
    return new Evidence(
        evidence.runs().stream().map(this::of).toList(),
        evidence.matches().stream().map(this::of).toList(),
        evidence.readings().stream().map(this::of).toList(),
        evidence.sightings(),
        evidence.answers(),
        evidence.attempts());
  }

  String of(String text) {
    return edits.apply(text).apply(text);
  }

  Map<String, String> of(Map<String, String> values) {
    Map<String, String> rewritten = new LinkedHashMap<>();
    values.forEach((name, value) -> rewritten.put(name, of(value)));
    return rewritten;
  }

  Match of(Match match) {
    Edits moves = edits.apply(match.line().text());
    boolean placed = match.start() >= 0;
    return new Match(
        match.signature(),
        match.caseId(),
        match.run(),
        of(match.line()),
        placed ? moves.start(match.start()) : match.start(),
        placed ? moves.end(match.end()) : match.end(),
        of(match.captures()),
        match.count());
  }

  Reading of(Reading reading) {
    return new Reading(
        reading.context(),
        of(reading.item()),
        of(reading.value()),
        reading.run(),
        reading.line() == null ? null : of(reading.line()));
  }

  Run of(Run run) {
    return new Run(
        run.number(),
        run.product(),
        of(run.file()),
        run.firstLine(),
        run.lastLine(),
        run.from(),
        run.to(),
        run.outcome());
  }

  LogLine of(LogLine line) {
    return new LogLine(
        of(line.file()), line.number(), line.offset(), line.time(), line.level(), of(line.text()));
  }

  private LogFile of(LogFile file) {
    return new LogFile(
        of(file.path()), file.bytes(), file.lines(), file.encoding(), file.product());
  }

  private Unexplained of(Unexplained unexplained) {
    return new Unexplained(unexplained.run(), of(unexplained.line()), unexplained.count());
  }

  private Problem of(Problem problem) {
    Place where = problem.where();
    return new Problem(
        problem.severity(),
        words(problem.what()),
        new Place(of(where.file()), where.line(), where.column()),
        of(problem.snippet()),
        words(problem.why()),
        words(problem.help()));
  }

  private Text words(Text text) {
    return new Text(of(text.en()), of(text.fr()));
  }
}
