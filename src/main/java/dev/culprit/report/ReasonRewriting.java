package dev.culprit.report;

import dev.culprit.diagnosis.Reason;
import dev.culprit.evidence.Match;
import dev.culprit.evidence.Reading;
import dev.culprit.hypothesis.AnsweringContext;
import dev.culprit.hypothesis.Captured;
import dev.culprit.hypothesis.ContextKnown;
import dev.culprit.hypothesis.ItemKnown;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Reasons with all that was observed rewritten. */
final class ReasonRewriting {
  private final ObservedRewriting observed;
  // Conclusions share their grounds: without this the same chain would be rewritten many times.
  private final Map<Reason, Reason> done = new IdentityHashMap<>();

  ReasonRewriting(ObservedRewriting observed) {
    this.observed = observed;
  }

  List<Reason> of(List<Reason> reasons) {
    return reasons.stream().map(this::of).toList();
  }

  private Reason of(Reason reason) {
    Reason known = done.get(reason);
    if (known == null) {
      known = new Reason(fact(reason.fact()), reason.rule(), of(reason.premises()));
      done.put(reason, known);
    }
    return known;
  }

  private Record fact(Record fact) {
    if (fact instanceof Match match) {
      return observed.of(match);
    } else if (fact instanceof Reading reading) {
      return observed.of(reading);
    } else if (fact instanceof Captured captured) {
      return new Captured(
          captured.signature(), captured.run(), captured.name(), observed.of(captured.value()));
    } else if (fact instanceof ItemKnown known) {
      return new ItemKnown(
          known.context(), observed.of(known.item()), observed.of(known.value()), known.run());
    } else if (fact instanceof ContextKnown known) {
      return new ContextKnown(known.context(), observed.of(known.value()), known.run());
    } else if (fact instanceof AnsweringContext answering) {
      return new AnsweringContext(
          answering.question(),
          answering.choice(),
          answering.context(),
          observed.of(answering.value()));
    }
    return fact;
  }
}
