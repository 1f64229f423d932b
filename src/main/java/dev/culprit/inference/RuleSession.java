package dev.culprit.inference;

import dev.culprit.inference.Conclusions.Justification;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.rule.consequence.InternalMatch;
import org.drools.tms.LogicalDependency;
import org.drools.tms.SimpleMode;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.drools.tms.beliefsystem.BeliefSet;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** One run of the rules over some facts. */
final class RuleSession {
  private RuleSession() {}

  static Conclusions run(Rules rules, GivenFacts given) {
    KieSession session = rules.base().newKieSession();
    try {
      given.facts().forEach(session::insert);
      int limit = firingLimit(given);
      if (session.fireAllRules(limit) == limit) {
        throw endless(rules, given);
      }
      return new Conclusions(given, justifications(session));
    } finally {
      session.dispose();
    }
  }

  /** Far above what sound rules need: a few dozen conclusions a fact. */
  static int firingLimit(GivenFacts given) {
    return 10_000 + 500 * given.facts().size();
  }

  /** Runs them once more, to find the rule that fires most. */
  private static BrokenRules endless(Rules rules, GivenFacts given) {
    Map<String, Integer> fired = new TreeMap<>();
    KieSession session = rules.base().newKieSession();
    try {
      session.addEventListener(
          new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
              fired.merge(event.getMatch().getRule().getName(), 1, Integer::sum);
            }
          });
      given.facts().forEach(session::insert);
      session.fireAllRules(firingLimit(given));
    } finally {
      session.dispose();
    }
    String busiest = Collections.max(fired.entrySet(), Map.Entry.comparingByValue()).getKey();
    return new BrokenRules(
        Problem.error(
            new Text("the rules do not come to an end", "les règles ne finissent jamais"),
            rules.placeOf(busiest),
            new Text(
                "\"" + busiest + "\" fires again and again",
                "\"" + busiest + "\" se déclenche sans cesse"),
            new Text(
                "a rule must not conclude what takes its own ground away",
                "une règle ne doit pas conclure ce qui lui retire son propre fondement")));
  }

  /**
   * What Drools' truth maintenance keeps for each fact a rule concluded: every match that still
   * supports it. Listeners would not do: they hear of a fact's first match alone, which may be
   * withdrawn while another keeps the fact.
   */
  private static Map<Record, List<Justification>> justifications(KieSession session) {
    Map<Record, List<Justification>> all = new HashMap<>();
    for (FactHandle handle : session.getFactHandles()) {
      InternalFactHandle fact = (InternalFactHandle) handle;
      if (fact.getEqualityKey() instanceof TruthMaintenanceSystemEqualityKey key
          && key.getBeliefSet() != null) {
        all.put((Record) fact.getObject(), of(key.getBeliefSet()));
      }
    }
    return all;
  }

  private static List<Justification> of(BeliefSet<?> beliefs) {
    List<Justification> justifications = new ArrayList<>();
    for (SimpleMode belief = (SimpleMode) beliefs.getFirst();
        belief != null;
        belief = belief.getNext()) {
      LogicalDependency<SimpleMode> dependency = belief.getObject();
      InternalMatch match = dependency.getJustifier();
      justifications.add(
          new Justification(
              match.getRule().getName(),
              match.getObjects().stream()
                  .filter(Record.class::isInstance)
                  .map(Record.class::cast)
                  .toList()));
    }
    return justifications;
  }
}
