package dev.culprit.evidence.pattern;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;

/**
 * A regular expression in RE2 syntax that looks for something anywhere in a text, in time linear in
 * its length, as {@link QuickPattern} says. What it looks for is its group {@code value}, or all of
 * it when it has no such group.
 */
public final class TextPattern {
  private static final String GROUP = "value";

  private final Parsed parsed;
  private Pattern pattern;
  private QuickPattern quick;

  /**
   * What is found out about an expression once and can be kept.
   *
   * @param form its form in Java, and texts of which a match must hold some
   */
  public record Parsed(String regex, RegexForm form) {}

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
      TextPattern read = new TextPattern(new Parsed(regex, RegexForm.of(regex, false)));
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
    QuickPattern quick = quick();
    if (quick != null) {
      try {
        return parts(text, quick.in(searched, parsed.form().beginnings(), GROUP));
      } catch (QuickPattern.GivesUp manySteps) {
        return parts(text, new SteadySearch(pattern(), text));
      }
    }
    return parts(text, new SteadySearch(pattern(), text));
  }

  private static List<Part> parts(String text, Search search) {
    List<Part> parts = new ArrayList<>();
    for (int at = 0; at <= text.length() && search.find(at); ) {
      Part value = search.value();
      if (value.to() > value.from()) {
        parts.add(value);
        // What follows the value may be what stands before the next one.
        at = value.to();
      } else {
        at = Math.max(search.end(), at + 1);
      }
    }
    return parts;
  }

  /** Looks for an expression in one text, from a place on. */
  interface Search {
    boolean find(int at);

    /** Where what was found ends. */
    int end();

    /** What the group took, all that was found without one; empty where it took nothing. */
    Part value();
  }

  /** By RE2/J, which takes time linear in the text, whatever it holds. */
  private static final class SteadySearch implements Search {
    private final Matcher matcher;
    private final boolean named;

    SteadySearch(Pattern pattern, String text) {
      matcher = pattern.matcher(text);
      named = pattern.namedGroups().containsKey(GROUP);
    }

    @Override
    public boolean find(int at) {
      return matcher.find(at);
    }

    @Override
    public int end() {
      return matcher.end();
    }

    @Override
    public Part value() {
      return named
          ? new Part(matcher.start(GROUP), matcher.end(GROUP))
          : new Part(matcher.start(), matcher.end());
    }
  }

  private synchronized QuickPattern quick() {
    if (quick == null) {
      quick = QuickPattern.of(parsed.form().java(), false);
    }
    return quick;
  }

  /** Looking for fixed text is far quicker than matching, and most texts lack it. */
  private boolean mayMatch(FoldableText text) {
    return parsed.form().mayMatch(text);
  }

  /** Whether it fits the whole text. */
  public boolean matches(String text) {
    return mayMatch(new FoldableText(text)) && fits(text);
  }

  private boolean fits(String text) {
    QuickPattern quick = quick();
    if (quick != null) {
      try {
        return quick.fits(text);
      } catch (QuickPattern.GivesUp manySteps) {
        return pattern().matches(text);
      }
    }
    return pattern().matches(text);
  }
}
