package dev.culprit.inference;

import dev.culprit.diagnosis.SuspectState;
import dev.culprit.evidence.Answer;
import dev.culprit.evidence.Evidence;
import dev.culprit.hypothesis.Answered;
import dev.culprit.knowledge.Effect;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Question;
import dev.culprit.knowledge.Verdict;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The questions that nobody has answered and that can still tell suspects apart. */
final class OpenQuestions {
  private final KnowledgeBase base;
  private final Set<String> settled = new HashSet<>();

  /** "Don't know" settles a question too: it is not asked twice. */
  OpenQuestions(KnowledgeBase base, Evidence evidence, Conclusions conclusions) {
    this.base = base;
    evidence.answers().stream().map(Answer::question).forEach(settled::add);
    conclusions.all(Answered.class).map(Answered::question).forEach(settled::add);
  }

  /** Those of the cases first, in the order they are documented; then shared ones. */
  List<Question> among(List<ErrorCase> cases, List<SuspectState> suspects) {
    List<String> contenders =
        suspects.stream()
            .filter(suspect -> suspect.status() == SuspectState.Status.SUSPECTED)
            .map(suspect -> suspect.cause().id())
            .toList();
    Stream<Question> own = cases.stream().flatMap(errorCase -> errorCase.questions().stream());
    Stream<Question> shared =
        contenders.stream().flatMap(cause -> base.questionsOfCause(cause).stream());
    return Stream.concat(own, shared)
        .distinct()
        .filter(question -> !settled.contains(question.id()))
        .filter(question -> tellsApart(question, contenders))
        .toList();
  }

  /** Whether some answer says one thing of one suspect and not of another. */
  private static boolean tellsApart(Question question, List<String> contenders) {
    return question.choices().stream()
        .anyMatch(
            choice ->
                contenders.stream()
                        .map(cause -> verdictsOn(cause, choice.effects()))
                        .distinct()
                        .count()
                    > 1);
  }

  private static Set<Verdict> verdictsOn(String cause, List<Effect> effects) {
    Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    effects.stream()
        .filter(effect -> effect.cause().equals(cause))
        .forEach(effect -> verdicts.add(effect.verdict()));
    return verdicts;
  }
}
