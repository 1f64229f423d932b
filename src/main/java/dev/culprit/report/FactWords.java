package dev.culprit.report;

import dev.culprit.diagnosis.Reason;
import dev.culprit.evidence.Answer;
import dev.culprit.evidence.Attempt;
import dev.culprit.evidence.Match;
import dev.culprit.evidence.Reading;
import dev.culprit.evidence.Sighting;
import dev.culprit.hypothesis.Answered;
import dev.culprit.hypothesis.ContextKnown;
import dev.culprit.hypothesis.ItemKnown;
import dev.culprit.hypothesis.Seen;
import dev.culprit.hypothesis.SignatureSeen;
import dev.culprit.hypothesis.SolutionFailed;
import dev.culprit.hypothesis.SolutionHelped;
import dev.culprit.knowledge.Question;
import java.util.Map;
import java.util.Optional;

/** What was observed, as a sentence; {@link VerdictWords} has what was concluded. */
final class FactWords {
  private final Telling telling;
  private final Map<String, String> values;
  private final Names names;
  private final VerdictWords verdicts;

  FactWords(Telling telling, Map<String, String> values) {
    this.telling = telling;
    this.values = values;
    this.names = new Names(telling, values);
    this.verdicts = new VerdictWords(telling, values);
  }

  String sentence(Reason reason) {
    return observed(reason.fact()).orElseGet(() -> verdicts.sentence(reason));
  }

  /** The same without naming the cause it is about, where that is plain. */
  String brief(Reason reason) {
    return verdicts.brief(reason).orElseGet(() -> sentence(reason));
  }

  private Optional<String> observed(Record fact) {
    String sentence = null;
    if (fact instanceof Match match) {
      sentence = line(match.signature(), match.caseId());
    } else if (fact instanceof SignatureSeen seen) {
      sentence = line(seen.signature(), seen.caseId());
    } else if (fact instanceof Seen seen) {
      sentence =
          telling.say(
              isReported(seen) ? "fact.reported" : "fact.seen",
              names.ofCase(seen.caseId()),
              names.ofLine(seen.because()));
    } else if (fact instanceof Sighting sighting) {
      sentence = telling.say("fact.reported", names.ofCase(sighting.caseId()));
    } else if (fact instanceof Answered answered) {
      sentence = answered(answered);
    } else if (fact instanceof Answer answer) {
      sentence = answered(new Answered(answer.question(), answer.choice(), Answered.PERSON));
    } else if (fact instanceof Reading reading) {
      sentence =
          reading.isOfItem()
              ? item(reading.context(), reading.item(), reading.value())
              : known(reading.context(), reading.value());
    } else if (fact instanceof ItemKnown item) {
      sentence = item(item.context(), item.item(), item.value());
    } else if (fact instanceof ContextKnown context) {
      sentence = known(context.context(), context.value());
    } else if (fact instanceof Attempt attempt) {
      sentence = tried(attempt.cause(), attempt.solved());
    } else if (fact instanceof SolutionFailed failed) {
      sentence = tried(failed.cause(), false);
    } else if (fact instanceof SolutionHelped helped) {
      sentence = tried(helped.cause(), true);
    }
    return Optional.ofNullable(sentence);
  }

  /** A signature may have the name of its case; only a sighting tells that a person reported it. */
  private boolean isReported(Seen seen) {
    return seen.because().equals(seen.caseId())
        && telling.diagnosed().findings().evidence().sightings().stream()
            .anyMatch(sighting -> sighting.caseId().equals(seen.caseId()));
  }

  private String line(String signature, String caseId) {
    return telling.say("fact.line", names.ofLine(signature), names.ofCase(caseId));
  }

  private String answered(Answered answered) {
    Optional<Question> question = telling.diagnosed().knowledge().question(answered.question());
    return question
        .map(asked -> new Grounds(telling, values).sentence(answered, asked))
        .orElse(answered.question() + " = " + answered.choice());
  }

  private String known(String context, String value) {
    return telling.say("fact.known", names.ofContext(context), value);
  }

  private String item(String context, String item, String value) {
    return telling.say("fact.item", item, names.ofContext(context), value);
  }

  private String tried(String cause, boolean solved) {
    return telling.say(solved ? "fact.helped" : "fact.failed", names.ofCause(cause));
  }
}
