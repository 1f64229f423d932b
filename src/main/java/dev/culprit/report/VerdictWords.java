package dev.culprit.report;

import dev.culprit.diagnosis.Reason;
import dev.culprit.hypothesis.Concluded;
import dev.culprit.hypothesis.Established;
import dev.culprit.hypothesis.Explained;
import dev.culprit.hypothesis.NoSuspectLeft;
import dev.culprit.hypothesis.Possible;
import dev.culprit.hypothesis.SetAside;
import dev.culprit.hypothesis.Suspect;
import java.util.Map;
import java.util.Optional;

/** What was concluded, as a sentence; {@link DocumentedWords} has what is documented. */
final class VerdictWords {
  private final Telling telling;
  private final Names names;
  private final Grounds grounds;

  VerdictWords(Telling telling, Map<String, String> values) {
    this.telling = telling;
    this.names = new Names(telling, values);
    this.grounds = new Grounds(telling, values);
  }

  String sentence(Reason reason) {
    return Verdict.of(reason.fact())
        .map(
            verdict ->
                telling.say(
                    "verdict." + verdict.key(),
                    names.ofCause(verdict.cause()),
                    grounds.of(verdict.because(), reason)))
        .orElseGet(() -> conclusion(reason.fact()));
  }

  /** A verdict without the name of its cause; empty for anything else. */
  Optional<String> brief(Reason reason) {
    Record fact = reason.fact();
    Optional<Verdict> verdict = Verdict.of(fact);
    if (verdict.isPresent()) {
      return verdict.map(v -> telling.say("brief." + v.key(), grounds.of(v.because(), reason)));
    } else if (fact instanceof SetAside aside) {
      return Optional.of(telling.say("brief.set-aside", names.ofCause(aside.because())));
    } else if (fact instanceof Concluded concluded) {
      return Optional.of(telling.say("brief.last", names.ofCase(concluded.caseId())));
    }
    return Optional.empty();
  }

  private String conclusion(Record fact) {
    if (fact instanceof Concluded concluded) {
      return about("verdict.last", concluded.cause(), concluded.caseId());
    } else if (fact instanceof SetAside aside) {
      return telling.say(
          "verdict.set-aside", names.ofCause(aside.cause()), names.ofCause(aside.because()));
    } else if (fact instanceof Suspect suspect) {
      return about("verdict.suspect", suspect.cause(), suspect.caseId());
    } else if (fact instanceof NoSuspectLeft none) {
      return telling.say("verdict.none-left", names.ofCase(none.caseId()));
    } else if (fact instanceof Established established) {
      return telling.say("verdict.established", names.ofCause(established.cause()));
    } else if (fact instanceof Explained explained) {
      return about("verdict.explained", explained.cause(), explained.caseId());
    } else if (fact instanceof Possible possible) {
      return about("verdict.possible", possible.cause(), possible.caseId());
    }
    return new DocumentedWords(telling, names).sentence(fact);
  }

  private String about(String key, String cause, String caseId) {
    return telling.say(key, names.ofCause(cause), names.ofCase(caseId));
  }
}
