package dev.culprit.report.redaction;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the values back that pseudonyms stand for. */
public final class Unredaction {
  private static final Pattern PSEUDONYM =
      Pattern.compile("(?<![\\p{Alnum}-])[a-z][a-z-]*-[0-9]+(?![\\p{Alnum}])");

  private Unredaction() {}

  /**
   * The text with every pseudonym of the map replaced; what was removed as a secret is gone. In
   * JSON and HTML values are written as these formats want them.
   */
  public static String apply(String text, Pseudonyms pseudonyms) {
    Map<String, String> values = pseudonyms.values();
    UnaryOperator<String> written = writing(text.stripLeading());
    return PSEUDONYM
        .matcher(text)
        .replaceAll(
            found -> {
              String value = values.get(found.group());
              return Matcher.quoteReplacement(value == null ? found.group() : written.apply(value));
            });
  }

  private static UnaryOperator<String> writing(String text) {
    if (text.startsWith("{")) {
      return value -> new String(JsonStringEncoder.getInstance().quoteAsString(value));
    }
    if (text.startsWith("<!DOCTYPE html>")) {
      return value ->
          value
              .replace("&", "&amp;")
              .replace("<", "&lt;")
              .replace(">", "&gt;")
              .replace("\"", "&quot;");
    }
    return UnaryOperator.identity();
  }
}
