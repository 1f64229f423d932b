package dev.culprit.evidence.pattern;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Looks for a pattern by trying out what its parts may take, which takes a tenth of the time of
 * RE2/J on nearly every line and for ever on a few. So it counts its steps, and gives up where they
 * are many more than the text is long; who asked then asks RE2/J, which takes as long as always.
 * What both find is the same.
 */
public final class QuickPattern {
  /** Deeper texts could make Java's matcher use up the stack. */
  private static final int LONGEST = 16 << 10;

  private static final int STEPS_PER_CHARACTER = 64;
  private static final int STEPS_AT_LEAST = 4_096;

  /**
   * Letters beyond ASCII that are some letter of ASCII where case does not matter: two kinds of i,
   * a long s, the sign of the unit kelvin. Java and RE2 do not agree where.
   */
  private static final String NEARLY_ASCII = "\u0130\u0131\u017f\u212a";

  private final Pattern pattern;
  private final List<String> names;
  private final boolean anyCase;

  private QuickPattern(Pattern pattern, List<String> names, boolean anyCase) {
    this.pattern = pattern;
    this.names = names;
    this.anyCase = anyCase;
  }

  /**
   * The pattern of an expression; null when there is none.
   *
   * @param java null when Java has none that means the same
   * @param ignoreCase whether case does not matter anywhere in it
   */
  public static QuickPattern of(JavaRegex java, boolean ignoreCase) {
    if (java == null) {
      return null;
    }
    int flags = ignoreCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
    try {
      return new QuickPattern(
          Pattern.compile(java.regex(), flags | Pattern.UNIX_LINES),
          java.names(),
          ignoreCase || java.regex().contains("(?iu"));
    } catch (PatternSyntaxException otherSyntax) {
      return null;
    }
  }

  /**
   * Looks for it anywhere in a text.
   *
   * @throws GivesUp when that takes too many steps
   */
  public Matched find(String text) throws GivesUp {
    Matcher found = matcher(text);
    return counted(found::find) ? matched(found, text) : null;
  }

  /**
   * The same.
   *
   * @param beginnings what it begins with, as far as that is known
   * @throws GivesUp when that takes too many steps
   */
  public Matched find(FoldableText text, Beginnings beginnings) throws GivesUp {
    if (beginnings.texts().isEmpty()) {
      return find(text.text());
    }
    Matcher found = matcher(text.text()).useTransparentBounds(true).useAnchoringBounds(false);
    return findAtOneOf(beginnings.in(text), 0, found, text) ? matched(found, text.text()) : null;
  }

  private static boolean findAtOneOf(
      Beginnings.Walk places, int from, Matcher found, FoldableText text) {
    int end = text.text().length();
    int place = places.next(from);
    while (place >= 0 && !counted(found.region(place, end)::lookingAt)) {
      place = places.next(place + 1);
    }
    return place >= 0;
  }

  /**
   * Looks for it where a text begins.
   *
   * @throws GivesUp when that takes too many steps
   */
  public Matched findAtStart(String text) throws GivesUp {
    Matcher found = matcher(text);
    return counted(found::lookingAt) ? matched(found, text) : null;
  }

  private Matched matched(Matcher found, String text) {
    Map<String, String> groups = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      if (!names.get(i).isEmpty() && found.start(i + 1) >= 0) {
        groups.put(names.get(i), text.substring(found.start(i + 1), found.end(i + 1)));
      }
    }
    return new Matched(found.start(), found.end(), groups);
  }

  /**
   * Looks for it in a text again and again.
   *
   * @param beginnings what it begins with, as far as that is known
   * @param group what is asked for, unless no group has this name
   * @throws GivesUp when that takes too many steps; so may what it gives
   */
  TextPattern.Search in(FoldableText text, Beginnings beginnings, String group) throws GivesUp {
    Matcher found = matcher(text.text()).useTransparentBounds(true).useAnchoringBounds(false);
    Beginnings.Walk places = beginnings.in(text);
    int number = names.indexOf(group) + 1;
    return new TextPattern.Search() {
      @Override
      public boolean find(int at) {
        if (beginnings.texts().isEmpty()) {
          return counted(() -> found.find(at));
        }
        return findAtOneOf(places, at, found, text);
      }

      @Override
      public int end() {
        return found.end();
      }

      @Override
      public TextPattern.Part value() {
        return new TextPattern.Part(found.start(number), found.end(number));
      }
    };
  }

  /**
   * Whether the whole text is what it looks for.
   *
   * @throws GivesUp when that takes too many steps
   */
  boolean fits(String text) throws GivesUp {
    return counted(matcher(text)::matches);
  }

  private Matcher matcher(String text) {
    if (text.length() > LONGEST || anyCase && holdsNearlyAscii(text)) {
      throw GivesUp.INSTANCE;
    }
    return pattern.matcher(new CountedText(text));
  }

  private static boolean counted(BooleanSupplier matching) {
    try {
      return matching.getAsBoolean();
    } catch (StackOverflowError deep) {
      throw GivesUp.INSTANCE;
    }
  }

  private static boolean holdsNearlyAscii(String text) {
    for (int i = 0; i < NEARLY_ASCII.length(); i++) {
      if (text.indexOf(NEARLY_ASCII.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * A pattern found in a text.
   *
   * @param groups what the named groups took
   */
  public record Matched(int start, int end, Map<String, String> groups) {}

  /** It cannot be said in few steps. */
  public static final class GivesUp extends RuntimeException {
    private static final GivesUp INSTANCE = new GivesUp();

    private GivesUp() {
      super(null, null, false, false);
    }
  }

  /** A text that may be looked at only so often. */
  private static final class CountedText implements CharSequence {
    private final String text;
    private int left;

    CountedText(String text) {
      this.text = text;
      this.left = STEPS_AT_LEAST + STEPS_PER_CHARACTER * text.length();
    }

    @Override
    public char charAt(int index) {
      if (--left < 0) {
        throw GivesUp.INSTANCE;
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
