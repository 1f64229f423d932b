package dev.culprit.report.redaction;

import dev.culprit.evidence.pattern.FoldableText;
import dev.culprit.evidence.pattern.TextPattern;
import java.util.ArrayList;
import java.util.List;

/**
 * How one kind of value is recognised.
 *
 * @param id of the rule
 * @param kind the word that takes the value's place: {@code tenant} for {@code tenant-1}
 * @param patterns any of them may find it
 * @param keeps values that look like it and are not
 */
record RedactionRule(String id, String kind, List<TextPattern> patterns, List<TextPattern> keeps) {

  /** Where values of this kind stand in a text. */
  List<TextPattern.Part> find(FoldableText text) {
    List<TextPattern.Part> found = new ArrayList<>();
    for (TextPattern pattern : patterns) {
      for (TextPattern.Part part : pattern.find(text)) {
        if (!isKept(part.of(text.text()))) {
          found.add(part);
        }
      }
    }
    return found;
  }

  private boolean isKept(String value) {
    for (TextPattern keep : keeps) {
      if (keep.matches(value)) {
        return true;
      }
    }
    return false;
  }
}
