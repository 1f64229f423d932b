package dev.culprit.interview.session;

import static dev.culprit.knowledge.Effort.GLANCE;
import static dev.culprit.knowledge.Effort.MINUTES;
import static dev.culprit.knowledge.Likelihood.COMMON;

import dev.culprit.evidence.LogFile;
import dev.culprit.evidence.Match;
import dev.culprit.evidence.Observation;
import dev.culprit.evidence.Occurrence;
import dev.culprit.evidence.Reading;
import dev.culprit.evidence.Run;
import dev.culprit.evidence.Unexplained;
import dev.culprit.interview.SmallBase;
import dev.culprit.log.Level;
import dev.culprit.log.LogLine;
import dev.culprit.text.Language;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A base and what was observed under it. */
final class Examples {
  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  static final SmallBase BASE =
      new SmallBase()
          .cause("a", COMMON, MINUTES)
          .cause("b", COMMON, MINUTES)
          .cause("c", COMMON, MINUTES)
          .signature("refused", "error", "connection refused")
          .errorCase("error", "a", "b", "c")
          .question("p", GLANCE, "yes confirms a", "no rules-out a")
          .question("q", GLANCE, "yes confirms b", "no rules-out b");

  private Examples() {}

  static Observation observation(String log) {
    return observation(log, "- odd: [line]");
  }

  static Observation observation(String log, String odd) {
    LogLine line =
        new LogLine(
            log, 7, 300, NOON, Level.ERROR, "level=error msg=\"no # {brace}: \\t\tété 🦊\"");
    LogLine other = new LogLine(log, 9, 400, null, Level.NONE, odd);
    Match match =
        new Match(
            "refused",
            "error",
            1,
            line,
            3,
            9,
            Map.of("host", "login.example:443"),
            2,
            List.of(new Occurrence(7, NOON), new Occurrence(8, null)));
    return new Observation(
        List.of(new LogFile(log, 1234, 56, "UTF-8", "product")),
        List.of(new Run(1, "product", log, 1, 56, NOON, null, Run.Outcome.FAILED)),
        List.of(match),
        List.of(),
        List.of(new Reading("version", "1.34", 1, other)),
        List.of(new Unexplained(1, other, 3)),
        List.of(
            Problem.warning(
                new Text("a part was skipped", "une partie a été ignorée"),
                new Place(log, 3, 0),
                Text.NONE,
                Text.NONE)));
  }

  static SessionHead head(Path log) {
    return new SessionHead(
        1,
        NOON,
        Language.FR,
        false,
        List.of(new Input(log.toString(), "")),
        new Fingerprints(Map.of("knowledge/error.yaml", "0123456789abcdef")),
        new Fingerprints(Map.of()),
        observation(log.toString()));
  }
}
