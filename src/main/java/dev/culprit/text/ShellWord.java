package dev.culprit.text;

import java.util.regex.Pattern;

/** Words of a command line, so that a shell takes them as they are. */
public final class ShellWord {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./:@%+,-]+");
  private static final Pattern PLAIN_ON_WINDOWS = Pattern.compile("[\\p{L}\\p{N}_./:@+\\\\!-]+");

  private ShellWord() {}

  /**
   * The word, in quotes if need be: in single ones, between which nothing but the quote has a
   * meaning, or on Windows in double ones, which no file name can hold.
   */
  public static String quoted(String word, boolean windows) {
    if ((windows ? PLAIN_ON_WINDOWS : PLAIN).matcher(word).matches()) {
      return word;
    }
    return windows ? '"' + word + '"' : "'" + word.replace("'", "'\\''") + "'";
  }
}
