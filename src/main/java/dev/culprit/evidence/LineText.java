package dev.culprit.evidence;

import dev.culprit.log.Fields;
import dev.culprit.log.LineHead;
import java.util.List;

/** A line of a log and what can be read off it, worked out only when someone asks. */
final class LineText {
  private final String text;
  private List<String> fields;
  private LineHead head;

  LineText(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /** Its parts and unescaped fields, without the line itself. */
  List<String> fields() {
    if (fields == null) {
      List<String> views = Fields.views(text);
      fields = views.subList(1, views.size());
    }
    return fields;
  }

  LineHead head() {
    if (head == null) {
      head = LineHead.of(text);
    }
    return head;
  }
}
