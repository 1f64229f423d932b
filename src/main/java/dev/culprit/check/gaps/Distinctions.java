package dev.culprit.check.gaps;

import dev.culprit.knowledge.CandidateCause;
import dev.culprit.knowledge.Effect;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What tells causes apart. Two causes of a case are alike when every answer and every clue says the
 * same about both: then only trying their solutions can tell.
 */
public final class Distinctions {
  private final KnowledgeBase base;

  /** Cause, and all that is said about it: by whom and what. */
  private final Map<String, Set<String>> said = new HashMap<>();

  public Distinctions(KnowledgeBase base) {
    this.base = base;
    for (Question question : base.questions()) {
      for (Question.Choice choice : question.choices()) {
        note(question.id() + "=" + choice.id(), choice.effects());
      }
    }
    for (ErrorCase errorCase : base.cases()) {
      errorCase.clues().forEach(clue -> note(clue.signature().id(), clue.effects()));
    }
  }

  private void note(String by, List<Effect> effects) {
    for (Effect effect : effects) {
      said.computeIfAbsent(effect.cause(), any -> new TreeSet<>()).add(by + " " + effect.verdict());
    }
  }

  /** Causes that are alike, without those of which their case says why. */
  List<Gaps.Alike> alike() {
    List<Gaps.Alike> alike = new ArrayList<>();
    for (ErrorCase errorCase : base.cases()) {
      for (List<String> causes : alike(errorCase)) {
        if (errorCase.inseparable().stream().noneMatch(told -> told.causes().containsAll(causes))) {
          alike.add(new Gaps.Alike(errorCase.id(), causes));
        }
      }
    }
    return alike;
  }

  /** The ids of the causes of a case that are alike, in groups of two or more. */
  public List<List<String>> alike(ErrorCase errorCase) {
    Map<Set<String>, List<String>> groups = new LinkedHashMap<>();
    for (CandidateCause candidate : errorCase.causes()) {
      groups
          .computeIfAbsent(said.getOrDefault(candidate.id(), Set.of()), any -> new ArrayList<>())
          .add(candidate.id());
    }
    return groups.values().stream().filter(causes -> causes.size() > 1).toList();
  }

  /** A question pays only where its answers say different things about two causes of one case. */
  List<String> idleQuestions() {
    return base.questions().stream()
        .filter(question -> base.cases().stream().noneMatch(each -> divides(question, each)))
        .map(Question::id)
        .toList();
  }

  private static boolean divides(Question question, ErrorCase errorCase) {
    return question.choices().stream()
        .anyMatch(
            choice -> {
              Set<Object> verdicts = new HashSet<>();
              for (CandidateCause candidate : errorCase.causes()) {
                verdicts.add(verdict(choice, candidate.id()));
              }
              return verdicts.size() > 1;
            });
  }

  private static Object verdict(Question.Choice choice, String cause) {
    return choice.effects().stream()
        .filter(effect -> effect.cause().equals(cause))
        .<Object>map(Effect::verdict)
        .findFirst()
        .orElse("nothing");
  }
}
