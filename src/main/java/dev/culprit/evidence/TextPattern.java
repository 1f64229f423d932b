package dev.culprit.evidence;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A regular expression in RE2 syntax that looks for something anywhere in a text, in time linear in
 * its length. What it looks for is its group {@code value}, or all of it when it has no such group.
 */
public final class TextPattern {
  private static final String GROUP = "value";

  private final Pattern pattern;
  private final boolean named;
  private final List<Requirement> required;

  /** A part of a text. */
  public record Part(int from, int to) {
    /** The part itself. */
    public String of(String text) {
      return text.substring(from, to);
    }
  }

  private TextPattern(Pattern pattern) {
    this.pattern = pattern;
    this.required = RegexLiterals.of(RegexTokens.of(pattern.pattern()), false);
    this.named = pattern.namedGroups().containsKey(GROUP);
  }

  /**
   * @throws IllegalArgumentException when it is no expression of RE2; the message says why
   */
  public static TextPattern of(String regex) {
    try {
      return new TextPattern(Pattern.compile(regex));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(e.getDescription(), e);
    }
  }

  /** What was found, in order; empty parts are left out. */
  public List<Part> find(String text) {
    List<Part> parts = new ArrayList<>();
    if (!mayMatch(text)) {
      return parts;
    }
    Matcher matcher = pattern.matcher(text);
    for (int at = 0; at <= text.length() && matcher.find(at); ) {
      int from = named ? matcher.start(GROUP) : matcher.start();
      int to = named ? matcher.end(GROUP) : matcher.end();
      if (from >= 0 && to > from) {
        parts.add(new Part(from, to));
        // What follows the value may be what stands before the next one.
        at = to;
      } else {
        at = Math.max(matcher.end(), at + 1);
      }
    }
    return parts;
  }

  /** Looking for fixed text is far quicker than matching, and most texts lack it. */
  private boolean mayMatch(String text) {
    if (required.isEmpty()) {
      return true;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return required.stream()
        .allMatch(
            requirement ->
                requirement.anyOf().stream()
                    .anyMatch(literal -> (literal.fold() ? lower : text).contains(literal.text())));
  }

  /** Whether it fits the whole text. */
  public boolean matches(String text) {
    return pattern.matches(text);
  }
}
