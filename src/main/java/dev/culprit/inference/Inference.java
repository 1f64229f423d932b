package dev.culprit.inference;

import dev.culprit.diagnosis.Findings;
import dev.culprit.evidence.Evidence;
import dev.culprit.knowledge.KnowledgeBase;
import java.util.List;

/** Knowledge and evidence in, findings out: the same findings for the same evidence, always. */
public final class Inference {
  private final Rules rules;

  public Inference(Rules rules) {
    this.rules = rules;
  }

  /**
   * What follows from the evidence. Nothing is kept from one call to the next, so undoing an answer
   * is asking again without it.
   *
   * @throws BrokenRules when the rules do not come to an end
   */
  public Findings infer(KnowledgeBase base, Evidence evidence) {
    GivenFacts given = GivenFacts.of(base, evidence, rules.namedIds());
    if (!given.showErrors() && rules.namedIds().isEmpty()) {
      return new Findings(evidence, List.of());
    }
    Conclusions conclusions = RuleSession.run(rules, given);
    return new Findings(evidence, Incidents.of(base, evidence, conclusions));
  }
}
