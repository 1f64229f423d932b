package dev.culprit.evidence;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;

/**
 * A regular expression in RE2 syntax that looks for something anywhere in a text, in time linear in
 * its length. What it looks for is its group {@code value}, or all of it when it has no such group.
 */
public final class TextPattern {
  private static final String GROUP = "value";

  private final Parsed parsed;
  private Pattern pattern;

  /**
   * What is found out about an expression once and can be kept.
   *
   * @param required texts of which a match must hold some
   */
  public record Parsed(String regex, List<Requirement> required) {}

  /** A part of a text. */
  public record Part(int from, int to) {
    /** The part itself. */
    public String of(String text) {
      return text.substring(from, to);
    }
  }

  private TextPattern(Parsed parsed) {
    this.parsed = parsed;
  }

  /**
   * @throws IllegalArgumentException when it is no expression of RE2; the message says why
   */
  public static TextPattern of(String regex) {
    try {
      Pattern pattern = Pattern.compile(regex);
      TextPattern read =
          new TextPattern(
              new Parsed(regex, RegexLiterals.of(RegexTokens.of(pattern.pattern()), false)));
      read.pattern = pattern;
      return read;
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(e.getDescription(), e);
    }
  }

  /** One that was read before. */
  public static TextPattern of(Parsed parsed) {
    return new TextPattern(parsed);
  }

  /** What was found out about it. */
  public Parsed parsed() {
    return parsed;
  }

  /** Many expressions never meet a text that could hold what they look for. */
  private synchronized Pattern pattern() {
    if (pattern == null) {
      pattern = Pattern.compile(parsed.regex());
    }
    return pattern;
  }

  /** What was found, in order; empty parts are left out. */
  public List<Part> find(FoldableText searched) {
    if (!mayMatch(searched)) {
      return List.of();
    }
    String text = searched.text();
    List<Part> parts = new ArrayList<>();
    Matcher matcher = pattern().matcher(text);
    boolean named = pattern().namedGroups().containsKey(GROUP);
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
  private boolean mayMatch(FoldableText text) {
    for (Requirement requirement : parsed.required()) {
      if (!requirement.mayHoldIn(text)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it fits the whole text. */
  public boolean matches(String text) {
    return mayMatch(new FoldableText(text)) && pattern().matches(text);
  }
}
