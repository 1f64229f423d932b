package dev.culprit.evidence;

import dev.culprit.evidence.pattern.FoldableText;
import dev.culprit.log.Fields;
import dev.culprit.log.LineHead;
import java.util.List;

/** A line of a log and what can be read off it, worked out only when someone asks. */
final class LineText {
  private final String text;
  private final FoldableText foldable;
  private List<String> fields;
  private LineHead head;

  LineText(String text) {
    this.text = text;
    this.foldable = new FoldableText(text);
  }

  String text() {
    return text;
  }

  FoldableText foldable() {
    return foldable;
  }

  /** Whether nothing in it is escaped or coloured: its fields then are parts of its text. */
  boolean isPlain() {
    return text.indexOf('\\') < 0 && text.indexOf('\u001B') < 0;
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
