package dev.culprit.report.redaction;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the values back that pseudonyms stand for. */
public final class Unredaction {
  private static final Pattern PSEUDONYM =
      Pattern.compile("(?<![\\p{Alnum}-])[a-z][a-z-]*-[0-9]+(?![\\p{Alnum}])");

  private Unredaction() {}

  /** The text with every pseudonym of the map replaced; what was removed as a secret is gone. */
  public static String apply(String text, Pseudonyms pseudonyms) {
    Map<String, String> values = pseudonyms.values();
    return PSEUDONYM
        .matcher(text)
        .replaceAll(
            found -> Matcher.quoteReplacement(values.getOrDefault(found.group(), found.group())));
  }
}
