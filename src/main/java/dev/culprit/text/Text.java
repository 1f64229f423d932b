package dev.culprit.text;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence in each language. It may hold placeholders such as <code>{host}</code>, which take
 * what a signature captured or what is known of the machine.
 */
public record Text(String en, String fr) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-z0-9-]*)}");

  /** No words. */
  public static final Text NONE = same("");

  /** The same words in every language: a name, a code, a command. */
  public static Text same(String words) {
    return new Text(words, words);
  }

  /** These words and behind them the same in every language: a name, a list of ids. */
  public Text plus(String words) {
    return new Text(en + words, fr + words);
  }

  /** These words changed alike in every language. */
  public Text map(UnaryOperator<String> change) {
    return new Text(change.apply(en), change.apply(fr));
  }

  /** The sentence in one language, placeholders as they were written. */
  public String in(Language language) {
    return language == Language.FR ? fr : en;
  }

  /**
   * The sentence in one language with its placeholders filled. A value that is not known becomes
   * the placeholder's name in angle brackets, as in manuals: {@code <host>}.
   */
  public String in(Language language, Map<String, String> values) {
    return fill(in(language), values);
  }

  /** Fills the placeholders of any words, a command for instance, as {@link #in} does. */
  public static String fill(String words, Map<String, String> values) {
    return fill(words, name -> values.getOrDefault(name, "<" + name + ">"));
  }

  private static String fill(String words, UnaryOperator<String> valueOf) {
    return PLACEHOLDER
        .matcher(words)
        .replaceAll(match -> Matcher.quoteReplacement(valueOf.apply(match.group(1))));
  }

  /** The names of the placeholders in these words, in alphabetical order. */
  public static Set<String> placeholders(String words) {
    Set<String> names = new TreeSet<>();
    PLACEHOLDER.matcher(words).results().forEach(match -> names.add(match.group(1)));
    return names;
  }
}
