package dev.culprit.check.gaps;

import dev.culprit.knowledge.CandidateCause;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Which causes the scenarios of a case come to. */
final class Reach {
  private Reach() {}

  static List<Gaps.Unreached> unreached(KnowledgeBase base) {
    List<Gaps.Unreached> unreached = new ArrayList<>();
    for (ErrorCase errorCase : base.cases()) {
      Set<String> reached =
          errorCase.scenarios().stream()
              .map(Scenario::diagnosis)
              .filter(Objects::nonNull)
              .flatMap(List::stream)
              .collect(Collectors.toSet());
      errorCase.causes().stream()
          .map(CandidateCause::id)
          .filter(cause -> !reached.contains(cause))
          .forEach(cause -> unreached.add(new Gaps.Unreached(errorCase.id(), cause)));
    }
    return unreached;
  }
}
