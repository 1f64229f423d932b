package dev.culprit.report.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A part of a text that must go, and what takes its place. */
record Found(int from, int to, String replacement, boolean secret) {

  /** Secrets win over identifiers, and what begins first over what lies inside it. */
  static Edits joined(List<Found> all) {
    List<Found> sorted = new ArrayList<>(all);
    sorted.sort(
        Comparator.comparingInt(Found::from)
            .thenComparing(one -> !one.secret())
            .thenComparing(Comparator.comparingInt(Found::to).reversed()));
    List<Found> kept = new ArrayList<>();
    for (Found next : sorted) {
      Found last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (last == null || next.from >= last.to) {
        kept.add(next);
      } else if (next.secret && (!last.secret || next.to > last.to)) {
        // Half a secret is still one: what both cover goes.
        String replacement = last.secret ? last.replacement : next.replacement;
        kept.set(
            kept.size() - 1, new Found(last.from, Math.max(last.to, next.to), replacement, true));
      }
    }
    Edits edits = new Edits();
    kept.forEach(one -> edits.replace(one.from, one.to, one.replacement));
    return edits;
  }

  boolean overlaps(int start, int end) {
    return start < to && from < end;
  }
}
