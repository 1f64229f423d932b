package dev.culprit.interview;

import dev.culprit.evidence.Answer;
import dev.culprit.knowledge.Cause;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Question;
import java.util.ArrayList;
import java.util.List;

/** The ids a person may name; any other word is told with the nearest one. */
record Vocabulary(KnowledgeBase base) {

  Answer answer(String questionId, String choice) {
    Question question = question(questionId);
    if (!choice.equals(Answer.UNKNOWN) && question.choice(choice).isEmpty()) {
      List<String> known = new ArrayList<>();
      question.choices().forEach(each -> known.add(each.id()));
      known.add(Answer.UNKNOWN);
      throw new UnknownWordException(UnknownWordException.Kind.CHOICE, choice, questionId, known);
    }
    return new Answer(questionId, choice);
  }

  Question question(String id) {
    return base.question(id)
        .orElseThrow(
            () ->
                unknown(
                    UnknownWordException.Kind.QUESTION,
                    id,
                    base.questions().stream().map(Question::id).toList()));
  }

  Cause cause(String id) {
    return base.cause(id)
        .orElseThrow(
            () ->
                unknown(
                    UnknownWordException.Kind.CAUSE,
                    id,
                    base.causes().stream().map(Cause::id).toList()));
  }

  /** A case that is an error: noise cannot be reported. */
  ErrorCase errorCase(String id) {
    return base.errorCase(id)
        .filter(known -> !known.isNoise())
        .orElseThrow(
            () ->
                unknown(
                    UnknownWordException.Kind.CASE,
                    id,
                    base.cases().stream()
                        .filter(known -> !known.isNoise())
                        .map(ErrorCase::id)
                        .toList()));
  }

  UnknownWordException neitherCaseNorCause(String id) {
    List<String> known = new ArrayList<>();
    base.cases().forEach(each -> known.add(each.id()));
    base.causes().forEach(each -> known.add(each.id()));
    return unknown(UnknownWordException.Kind.CASE_OR_CAUSE, id, known);
  }

  private static UnknownWordException unknown(
      UnknownWordException.Kind kind, String word, List<String> known) {
    return new UnknownWordException(kind, word, "", known);
  }
}
