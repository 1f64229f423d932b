package dev.culprit.check.page;

import dev.culprit.knowledge.CandidateCause;
import dev.culprit.knowledge.Effect;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Question;
import dev.culprit.knowledge.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which answer says what about which cause of a case: a table per question. */
final class DecisionPicture {
  private final List<String> causes;
  private final List<Question> questions;

  DecisionPicture(ErrorCase errorCase, KnowledgeBase base) {
    this.causes = errorCase.causes().stream().map(CandidateCause::id).toList();
    Set<Question> all = new LinkedHashSet<>(errorCase.questions());
    causes.forEach(cause -> all.addAll(base.questionsOfCause(cause)));
    this.questions = List.copyOf(all);
  }

  /** The questions that say something about a cause of the case, its own first. */
  List<Question> questions() {
    return questions;
  }

  /** The lines of one question's table: the answers, then each cause that one of them concerns. */
  List<String> lines(Question question) {
    List<Question.Choice> choices = question.choices();
    List<String> concerned =
        causes.stream()
            .filter(cause -> choices.stream().anyMatch(choice -> !sign(choice, cause).equals("·")))
            .toList();
    int width = concerned.stream().map(String::length).max(Comparator.naturalOrder()).orElse(0) + 2;
    List<String> lines = new ArrayList<>();
    StringBuilder head = new StringBuilder(" ".repeat(width));
    choices.forEach(choice -> head.append(choice.id()).append("  "));
    lines.add(head.toString().stripTrailing());
    for (String cause : concerned) {
      StringBuilder line = new StringBuilder(cause).append(" ".repeat(width - cause.length()));
      for (Question.Choice choice : choices) {
        line.append(sign(choice, cause)).append(" ".repeat(choice.id().length() + 1));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private static String sign(Question.Choice choice, String cause) {
    return choice.effects().stream()
        .filter(effect -> effect.cause().equals(cause))
        .map(Effect::verdict)
        .map(DecisionPicture::sign)
        .findFirst()
        .orElse("·");
  }

  static String sign(Verdict verdict) {
    return switch (verdict) {
      case CONFIRMS -> "✓";
      case RULES_OUT -> "✗";
      case SUPPORTS -> "+";
      case WEAKENS -> "-";
    };
  }
}
