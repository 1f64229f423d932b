package dev.culprit.report;

import dev.culprit.hypothesis.AnswerEffect;
import dev.culprit.hypothesis.AnsweringContext;
import dev.culprit.hypothesis.AnsweringSignature;
import dev.culprit.hypothesis.ClueEffect;
import dev.culprit.hypothesis.GenericCase;
import dev.culprit.hypothesis.KnownCause;

/** What is documented, as a sentence. */
record DocumentedWords(Telling telling, Names names) {

  String sentence(Record fact) {
    if (fact instanceof KnownCause known) {
      return telling.say(
          "documented.cause", names.ofCause(known.cause()), names.ofCase(known.caseId()));
    } else if (fact instanceof AnswerEffect effect) {
      return telling.say(
          "documented." + VerdictKeys.of(effect.verdict()),
          telling.say("documented.answer", names.ofChoice(effect.question(), effect.choice())),
          names.ofCause(effect.cause()));
    } else if (fact instanceof ClueEffect effect) {
      return telling.say(
          "documented." + VerdictKeys.of(effect.verdict()),
          telling.say("documented.clue", effect.signature()),
          names.ofCause(effect.cause()));
    } else if (fact instanceof AnsweringSignature answering) {
      return telling.say(
          "documented.answering",
          names.ofLine(answering.signature()),
          names.ofChoice(answering.question(), answering.choice()));
    } else if (fact instanceof AnsweringContext answering) {
      return telling.say(
          "documented.answering",
          names.ofContext(answering.context()),
          names.ofChoice(answering.question(), answering.choice()));
    } else if (fact instanceof GenericCase generic) {
      return telling.say("documented.generic", names.ofCase(generic.caseId()));
    }
    // A rule of a team's own may conclude a fact of its own; its name and values still say it.
    return fact.toString();
  }
}
