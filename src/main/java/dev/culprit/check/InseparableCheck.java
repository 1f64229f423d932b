package dev.culprit.check;

import dev.culprit.check.gaps.Distinctions;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.Inseparable;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.util.ArrayList;
import java.util.List;

/** What a case says that nothing tells apart is really alike. */
final class InseparableCheck {
  private final KnowledgeBase base;
  private final Distinctions distinctions;

  InseparableCheck(KnowledgeBase base) {
    this.base = base;
    this.distinctions = new Distinctions(base);
  }

  List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    for (ErrorCase errorCase : base.cases()) {
      for (Inseparable told : errorCase.inseparable()) {
        claims.add(
            new Claim(
                errorCase.id(),
                "nothing tells " + String.join(", ", told.causes()) + " apart",
                problems(errorCase, told)));
      }
    }
    return claims;
  }

  private List<Problem> problems(ErrorCase errorCase, Inseparable told) {
    boolean isAlike =
        distinctions.alike(errorCase).stream().anyMatch(group -> group.containsAll(told.causes()));
    return isAlike && told.causes().size() > 1
        ? List.of()
        : List.of(
            Problem.error(
                new Text(
                    "the causes " + String.join(", ", told.causes()) + " are not inseparable",
                    "les causes " + String.join(", ", told.causes()) + " ne sont pas inséparables"),
                told.place(),
                new Text(
                    "they are not two or more causes of this case of which every answer and every"
                        + " clue says the same",
                    "ce ne sont pas au moins deux causes de ce cas dont chaque réponse et chaque"
                        + " indice disent la même chose"),
                new Text(
                    "remove them from 'inseparable:', or name the causes that 'culprit knowledge"
                        + " gaps' lists",
                    "retirez-les de 'inseparable:', ou nommez les causes que montre 'culprit"
                        + " knowledge gaps'")));
  }
}
