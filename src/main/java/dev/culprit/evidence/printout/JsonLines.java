package dev.culprit.evidence.printout;

import dev.culprit.log.LineHead;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Gathers the lines of JSON texts. One ends with its last bracket; where a paste is cut or broken,
 * with the next log entry or prompt.
 */
final class JsonLines {
  private static final Pattern BEGINS =
      Pattern.compile("^\\s*(?:\\{\\s*(?:[\"'}\\\\].*)?|\\[\\s*(?:[{\"'].*)?)$");
  private static final Pattern PROMPT =
      Pattern.compile("^(?:PS [A-Za-z]:|\\S+@\\S+[:~ ].*[$#] |[$#] )");
  private static final int LONGEST = 1 << 20;

  private final JsonForms forms;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private int firstLine;
  private int depth;
  private boolean quoted;
  private boolean escaped;

  JsonLines(JsonForms forms) {
    this.forms = forms;
  }

  /** Whether the line belongs to a JSON text; when it ends there, that is read. */
  boolean takes(TextLine line, List<Restated> read) {
    if (starts.isEmpty()) {
      if (!mayBegin(line.text()) || !BEGINS.matcher(line.text()).matches()) {
        return false;
      }
      firstLine = line.number();
    } else if (isOther(line.text()) || text.length() > LONGEST) {
      end(read);
      return takes(line, read);
    }
    add(line.text());
    if (depth <= 0) {
      end(read);
    }
    return true;
  }

  /** Most lines begin with something else, which is quickly seen. */
  private static boolean mayBegin(String line) {
    int at = 0;
    while (at < line.length() && line.charAt(at) <= ' ') {
      at++;
    }
    return at < line.length() && (line.charAt(at) == '{' || line.charAt(at) == '[');
  }

  void end(List<Restated> read) {
    if (!starts.isEmpty()) {
      read.addAll(forms.read(new JsonText(text.toString(), firstLine, List.copyOf(starts))));
    }
    text.setLength(0);
    starts.clear();
    depth = 0;
    quoted = false;
    escaped = false;
  }

  private static boolean isOther(String line) {
    return !line.isEmpty()
        && " \t\"'{}[],".indexOf(line.charAt(0)) < 0
        && (PROMPT.matcher(line).find() || LineHead.of(line).time() != null);
  }

  private void add(String line) {
    starts.add(text.length());
    text.append(line);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (escaped) {
        escaped = false;
      } else if (c == '\\') {
        escaped = true;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      }
    }
  }
}
