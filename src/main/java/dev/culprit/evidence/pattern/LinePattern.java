package dev.culprit.evidence.pattern;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * A line as an author writes it:
 *
 * <pre>
 * line        = { blanks | placeholder | text }
 * blanks      = one or more blanks, tabs or line ends   fits any such run
 * placeholder = "{" name [ ":" type ] "}"               any other brace is text
 * name        = lower-case letter, then lower-case letters, digits and "-"
 * </pre>
 *
 * @param placeholders name and type as written, in order; a name that comes twice is there once
 * @param doubled names that come more than once
 */
public record LinePattern(
    List<Piece> pieces, Map<String, String> placeholders, List<String> doubled) {
  private static final java.util.regex.Pattern PART =
      java.util.regex.Pattern.compile("\\{([a-z][a-z0-9-]*)(?::([a-z]+))?}|[ \\t\\r\\n]+");

  /** A carriage return alone is no blank: progress bars write over their line with it. */
  private static final String BLANKS = "(?: |\\t|\\r?\\n)+";

  /** Reads a line; none is wrong, as what is no placeholder is text. */
  public static LinePattern parse(String line) {
    List<Piece> pieces = new ArrayList<>();
    Map<String, String> placeholders = new LinkedHashMap<>();
    List<String> doubled = new ArrayList<>();
    Matcher part = PART.matcher(line);
    int done = 0;
    while (part.find()) {
      addText(line.substring(done, part.start()), pieces);
      String name = part.group(1);
      if (name == null) {
        pieces.add(new Piece(part.group(), BLANKS, " "));
      } else {
        String type = part.group(2) == null ? "text" : part.group(2);
        boolean known = placeholders.putIfAbsent(name, type) == null;
        if (!known) {
          doubled.add(name);
        }
        pieces.add(placeholder(part.group(), known ? name : "", type, part.end() == line.length()));
      }
      done = part.end();
    }
    addText(line.substring(done), pieces);
    return new LinePattern(pieces, placeholders, doubled);
  }

  private static void addText(String text, List<Piece> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, Pattern.quote(text), text));
    }
  }

  private static Piece placeholder(String written, String name, String type, boolean last) {
    String takes = Placeholder.of(type).orElse(Placeholder.TEXT).regex(last);
    String group = name.isEmpty() ? "(?:" : "(?P<" + name.replace('-', '_') + ">";
    return new Piece(written, group + takes + ")", "");
  }
}
