package dev.culprit.report.redaction;

import java.util.ArrayList;
import java.util.List;

/** Replacements in a text, which also tell where a position of the text went. */
public final class Edits {
  public static final Edits NONE = new Edits();

  private record Edit(int from, int to, String replacement) {}

  private final List<Edit> edits = new ArrayList<>();

  /** Replaces a part that begins where the one before ended, or later. */
  public void replace(int from, int to, String replacement) {
    edits.add(new Edit(from, to, replacement));
  }

  public boolean isEmpty() {
    return edits.isEmpty();
  }

  public String apply(String text) {
    if (edits.isEmpty()) {
      return text;
    }
    StringBuilder result = new StringBuilder();
    int at = 0;
    for (Edit edit : edits) {
      result.append(text, at, edit.from()).append(edit.replacement());
      at = edit.to();
    }
    return result.append(text, at, text.length()).toString();
  }

  /** Where a part that began here begins now: before a replacement it began in. */
  public int start(int position) {
    return moved(position, false);
  }

  /** Where a part that ended here ends now: after a replacement it ended in. */
  public int end(int position) {
    return moved(position, true);
  }

  private int moved(int position, boolean end) {
    int shift = 0;
    for (Edit edit : edits) {
      if (edit.from() >= position) {
        break;
      }
      if (position < edit.to()) {
        return edit.from() + shift + (end ? edit.replacement().length() : 0);
      }
      shift += edit.replacement().length() - (edit.to() - edit.from());
    }
    return position + shift;
  }
}
