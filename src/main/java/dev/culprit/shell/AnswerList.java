package dev.culprit.shell;

import dev.culprit.evidence.Answer;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Question;
import dev.culprit.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Answers as they are written on the command line: {@code question=choice,question=choice}. */
final class AnswerList {
  private AnswerList() {}

  /**
   * The answers that were written, whether there are such questions or not.
   *
   * @throws CommandFailure when a part is no answer
   */
  static List<Answer> read(String written, Phrases phrases) {
    List<Answer> answers = new ArrayList<>();
    for (String part : written.split(",")) {
      String[] sides = part.strip().split("\\s*=\\s*", 2);
      if (sides.length == 2 && !sides[0].isEmpty() && !sides[1].isEmpty()) {
        answers.add(new Answer(sides[0], sides[1]));
      } else if (!part.isBlank()) {
        throw CommandFailure.usage(
            phrases.say("answers.malformed", part.strip()), "", phrases.say("answers.write"));
      }
    }
    return answers;
  }

  /** What may continue a list that was begun: questions, then the choices of the last one. */
  static Stream<String> proposals(String begun, KnowledgeBase knowledge) {
    int last = begun.lastIndexOf(',') + 1;
    String before = begun.substring(0, last);
    int equals = begun.indexOf('=', last);
    if (equals < 0) {
      return knowledge.questions().stream().map(question -> before + question.id() + "=");
    }
    String question = begun.substring(last, equals);
    return knowledge.question(question).stream()
        .flatMap(AnswerList::choices)
        .map(choice -> before + question + "=" + choice);
  }

  /** The ids of all choices of a question, "don't know" as the last. */
  static Stream<String> choices(Question question) {
    return Stream.concat(
        question.choices().stream().map(Question.Choice::id), Stream.of(Answer.UNKNOWN));
  }
}
