package dev.culprit.report;

import dev.culprit.diagnosis.Reason;
import dev.culprit.evidence.Answer;
import dev.culprit.evidence.Match;
import dev.culprit.evidence.Reading;
import dev.culprit.hypothesis.Answered;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a verdict rests on, as a noun that follows "by": an answer, a line of the log, a solution
 * that was tried, something known of the machine.
 */
final class Grounds {
  private static final int MOST_ITEMS = 3;

  private final Telling telling;
  private final Map<String, String> values;

  Grounds(Telling telling, Map<String, String> values) {
    this.telling = telling;
    this.values = values;
  }

  /**
   * @param because id of a question, signature, clue, context value or cause
   * @param reason of the verdict; its premises tell who answered
   */
  String of(String because, Reason reason) {
    Optional<Question> question = telling.diagnosed().knowledge().question(because);
    if (question.isPresent()) {
      return facts(reason)
          .filter(Answered.class::isInstance)
          .map(Answered.class::cast)
          .filter(answered -> answered.question().equals(because))
          .findFirst()
          .map(answered -> answered(answered, question.get()))
          .orElseGet(() -> givenAnswer(question.get()));
    }
    return other(because);
  }

  private String answered(Answered answered, Question question) {
    String choice = choice(question, answered.choice());
    String text = telling.text(question.text(), values);
    return answered.because().equals(Answered.PERSON)
        ? telling.say("ground.answer", choice, text)
        : telling.say("ground.answered-by", other(answered.because()), choice, text);
  }

  /** The same as a sentence. */
  String sentence(Answered answered, Question question) {
    String choice = choice(question, answered.choice());
    String text = telling.text(question.text(), values);
    return answered.because().equals(Answered.PERSON)
        ? telling.say("fact.answered", choice, text)
        : telling.say("fact.answered-by", other(answered.because()), choice, text);
  }

  private String givenAnswer(Question question) {
    String choice =
        telling
            .diagnosed()
            .findings()
            .evidence()
            .answerTo(question.id())
            .map(Answer::choice)
            .map(id -> choice(question, id))
            .orElse("?");
    return telling.say("ground.answer", choice, telling.text(question.text(), values));
  }

  private String choice(Question question, String id) {
    return question
        .choice(id)
        .map(choice -> telling.text(choice.title(), values))
        .orElseGet(() -> id.equals(Answer.UNKNOWN) ? telling.say("choice.unknown") : id);
  }

  private String other(String id) {
    Optional<Match> match =
        telling.diagnosed().findings().evidence().matches().stream()
            .filter(candidate -> candidate.signature().equals(id))
            .findFirst();
    if (match.isPresent()) {
      return telling.say("ground.line", telling.place(match.get().line()));
    }
    if (telling.diagnosed().knowledge().cause(id).isPresent()) {
      return telling.say("ground.solution");
    }
    if (telling.diagnosed().knowledge().errorCase(id).map(ErrorCase::id).isPresent()) {
      return telling.say("ground.report");
    }
    List<Reading> items =
        telling.diagnosed().findings().evidence().readings().stream()
            .filter(reading -> reading.isOfItem() && reading.context().equals(id))
            .toList();
    if (!items.isEmpty()) {
      return items(id, items);
    }
    return telling.diagnosed().knowledge().products().stream()
        .flatMap(product -> product.context().stream())
        .filter(context -> context.id().equals(id) && values.containsKey(id))
        .findFirst()
        .map(
            context ->
                telling.say(
                    "ground.context", telling.text(context.title(), values), values.get(id)))
        .orElse(id);
  }

  /** What several things say of themselves, such as endpoints: the first of them. */
  private String items(String context, List<Reading> items) {
    String some =
        items.stream()
            .limit(MOST_ITEMS)
            .map(reading -> telling.say("ground.item", reading.item(), reading.value()))
            .collect(Collectors.joining(", "));
    return telling.say(
        items.size() > MOST_ITEMS ? "ground.more-items" : "ground.items",
        new Names(telling, values).ofContext(context),
        some,
        telling.place(items.get(0).line()));
  }

  private static Stream<Record> facts(Reason reason) {
    return Stream.concat(
        Stream.of(reason.fact()), reason.premises().stream().flatMap(Grounds::facts));
  }
}
