package dev.culprit.evidence;

import java.util.List;
import java.util.regex.Pattern;

/** What lines that differ in numbers and names only have in common. */
final class Shape {
  private static final int LONGEST = 2_000;

  private static final List<Pattern> VARIABLE =
      List.of(
          Pattern.compile("\\\\*+\"[^\"\\\\\\s]{0,200}\\\\*+\"|'[^'\\s]{0,200}'"),
          Pattern.compile(
              "\\b[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}\\b"),
          Pattern.compile("\\b(?:0[xX])?(?=[A-Fa-f]*+[0-9])[0-9A-Fa-f]{6,}+\\b"),
          Pattern.compile("[0-9]++"));

  private Shape() {}

  /**
   * The line with every short quoted name, GUID, hexadecimal and decimal number replaced by {@code
   * #}; of a very long line its first 2,000 characters.
   */
  static String of(String line) {
    String shape = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    for (Pattern variable : VARIABLE) {
      shape = variable.matcher(shape).replaceAll("#");
    }
    return shape;
  }
}
