package dev.culprit.evidence;

import java.util.Optional;
import java.util.function.Predicate;

/** A line that may say a context value. */
record ContextLine(Found found, FoundLine line) {
  /** What it says; empty when it does not, after all. */
  Optional<String> value(Predicate<LineText> foreign) {
    // Few hold it, and whose a line is takes longer to tell.
    if (found.hit().isEmpty() || foreign.test(found.text())) {
      return Optional.empty();
    }
    String captured = captured(found.watched().owner());
    String says = captured == null ? found.watched().signature().value() : captured;
    return says.isEmpty() ? Optional.empty() : Optional.of(says);
  }

  /** What the placeholder took; null when the line has none of this name. */
  String captured(String placeholder) {
    return found.hit().map(hit -> hit.captures().get(placeholder)).orElse(null);
  }

  int characters() {
    return found.text().text().length();
  }
}
