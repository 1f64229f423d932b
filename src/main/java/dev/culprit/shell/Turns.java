package dev.culprit.shell;

import dev.culprit.interview.Ask;
import dev.culprit.interview.Escalate;
import dev.culprit.interview.Interview;
import dev.culprit.interview.Try;
import dev.culprit.knowledge.Question;
import dev.culprit.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the turns of an interview from its steps. */
final class Turns {
  private static final List<Word> ALWAYS =
      List.of(
          Word.BACK,
          Word.WHO,
          Word.HOW,
          Word.WHY_NOT,
          Word.WHAT_IF,
          Word.SUSPECTS,
          Word.EVIDENCE,
          Word.ANSWERS,
          Word.CHANGE,
          Word.HELP,
          Word.QUIT);

  private final Inquiry inquiry;
  private final Interview interview;
  private final Phrases phrases;

  Turns(Inquiry inquiry, Phrases phrases) {
    this.inquiry = inquiry;
    this.interview = inquiry.interview();
    this.phrases = phrases;
  }

  Turn of(Ask ask) {
    Question question = ask.question();
    Map<String, String> values = ask.incident().values();
    List<String> titles = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (Question.Choice choice : question.choices()) {
      titles.add(choice.title().in(phrases.language(), values));
      ids.add(choice.id());
    }
    return new Turn(
        inquiry.words().step(),
        new Choices(titles, ids),
        words(Word.UNKNOWN, Word.WHY, Word.SKIP),
        index -> {
          interview.answer(question.id(), ids.get(index));
          return true;
        });
  }

  /** Not having tried yet is no act: the person leaves and comes back to the same step. */
  Turn of(Try attempt) {
    return new Turn(
        inquiry.words().step() + "\n\n" + phrases.say("solved.question"),
        new Choices(
            List.of(
                phrases.say("solved.yes"), phrases.say("solved.no"), phrases.say("solved.not-yet")),
            List.of("yes", "no", "not-yet")),
        words(Word.WHY, Word.SKIP),
        index -> {
          if (index < 2) {
            interview.tried(attempt.cause().id(), index == 0);
          }
          return index < 2;
        });
  }

  /** Nothing is left to answer, but answers may still be changed. */
  Turn of(Escalate escalate) {
    return new Turn(inquiry.words().step(), Choices.of(List.of()), words(), index -> false);
  }

  private static List<Word> words(Word... first) {
    return Stream.concat(Stream.of(first), ALWAYS.stream()).toList();
  }
}
