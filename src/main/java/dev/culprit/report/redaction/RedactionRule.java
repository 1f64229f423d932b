package dev.culprit.report.redaction;

import dev.culprit.evidence.TextPattern;
import dev.culprit.text.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * How one kind of value is recognised.
 *
 * @param id of the rule
 * @param kind the word that takes the value's place: {@code tenant} for {@code tenant-1}
 * @param patterns any of them may find it
 * @param keeps values that look like it and are not
 * @param samples texts in which it must find something
 * @param rejects texts in which it must find nothing
 */
record RedactionRule(
    String id,
    String kind,
    List<TextPattern> patterns,
    List<TextPattern> keeps,
    List<String> samples,
    List<String> rejects,
    Place place) {

  /** Where values of this kind stand in a text. */
  List<TextPattern.Part> find(String text) {
    List<TextPattern.Part> found = new ArrayList<>();
    for (TextPattern pattern : patterns) {
      for (TextPattern.Part part : pattern.find(text)) {
        String value = part.of(text);
        if (keeps.stream().noneMatch(keep -> keep.matches(value))) {
          found.add(part);
        }
      }
    }
    return found;
  }
}
