package dev.culprit.check;

import dev.culprit.inference.Inference;
import dev.culprit.inference.LoadedRules;
import dev.culprit.knowledge.LoadedKnowledge;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Puts all that knowledge and rules claim to the proof. */
public final class KnowledgeCheck {
  private final LoadedRules rules;

  /**
   * @param rules those that scenarios are played with
   */
  public KnowledgeCheck(LoadedRules rules) {
    this.rules = rules;
  }

  /**
   * Checks everything and stops at nothing: what is wrong in one file does not hide what is wrong
   * in another.
   */
  public CheckReport check(LoadedKnowledge knowledge) {
    List<Claim> claims = new ArrayList<>();
    claims.addAll(FileClaims.of(knowledge));
    claims.addAll(FileClaims.of(rules, knowledge));
    claims.addAll(new SignatureCheck(knowledge).claims());
    claims.addAll(new PrintoutCheck(knowledge.base()).claims());
    claims.addAll(new CrossCheck(knowledge).claims());
    if (rules.problems().stream().noneMatch(Problem::isError)) {
      claims.addAll(new ScenarioCheck(knowledge.base(), new Inference(rules.rules())).claims());
    }
    if (knowledge.isSound()) {
      // Of a base with holes nobody can say what it does not reach.
      claims.addAll(new ReachCheck(knowledge.base()).claims());
      claims.addAll(new InseparableCheck(knowledge.base()).claims());
    }
    if (knowledge.base().cases().isEmpty()) {
      claims.add(nothingChecked());
    }
    return new CheckReport(claims.stream().map(new Snippets()::in).toList());
  }

  private static Claim nothingChecked() {
    return new Claim(
        "knowledge",
        "something was checked",
        List.of(
            Problem.error(
                new Text("nothing was checked", "rien n'a été vérifié"),
                Place.UNKNOWN,
                new Text("no case could be read", "aucun cas n'a pu être lu"),
                new Text(
                    "check the path of the knowledge folder, and the problems above",
                    "vérifiez le chemin du dossier de connaissances, et les problèmes"
                        + " ci-dessus"))));
  }
}
