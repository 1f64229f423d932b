package dev.culprit.log;

import java.util.regex.Pattern;

/**
 * A pattern of file names: {@code *} is any text, {@code ?} one character, capitals do not count.
 */
public final class NamePattern {
  private final Pattern pattern;

  private NamePattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /** Any text is a pattern. */
  public static NamePattern of(String glob) {
    StringBuilder regex = new StringBuilder();
    for (char c : glob.toCharArray()) {
      switch (c) {
        case '*' -> regex.append(".*");
        case '?' -> regex.append('.');
        default -> regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return new NamePattern(
        Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.DOTALL));
  }

  /** Whether a name, without its folder, has this pattern. */
  public boolean matches(String name) {
    return pattern.matcher(name).matches();
  }
}
