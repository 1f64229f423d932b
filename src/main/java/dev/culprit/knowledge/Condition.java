package dev.culprit.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a context value must be: a word, whatever its case, or one or more comparisons of versions
 * that must all hold, such as {@code >=1.34} or {@code >=1.20 <1.34}.
 */
public final class Condition {
  private static final Pattern COMPARISON = Pattern.compile("(>=|<=|!=|>|<|=)\\s*(\\S+)\\s*");

  private final String word;
  private final List<Comparison> comparisons;
  private final boolean wellFormed;

  private record Comparison(String sign, Version version) {
    boolean holds(Version value) {
      int order = value.compareTo(version);
      return switch (sign) {
        case ">=" -> order >= 0;
        case "<=" -> order <= 0;
        case "!=" -> order != 0;
        case ">" -> order > 0;
        case "<" -> order < 0;
        default -> order == 0;
      };
    }
  }

  private Condition(String word, List<Comparison> comparisons, boolean wellFormed) {
    this.word = word;
    this.comparisons = List.copyOf(comparisons);
    this.wellFormed = wellFormed;
  }

  /** Reads a condition. One that is not well formed holds for nothing. */
  public static Condition of(String written) {
    String text = written.strip();
    if (text.isEmpty() || "<>=!".indexOf(text.charAt(0)) < 0) {
      return new Condition(text, List.of(), !text.isEmpty());
    }
    List<Comparison> comparisons = new ArrayList<>();
    Matcher matcher = COMPARISON.matcher(text);
    int end = 0;
    while (matcher.find() && matcher.start() == end) {
      end = matcher.end();
      String sign = matcher.group(1);
      Version.of(matcher.group(2)).ifPresent(v -> comparisons.add(new Comparison(sign, v)));
    }
    boolean read = end == text.length() && comparisons.size() == matcher.reset().results().count();
    return new Condition("", comparisons, read);
  }

  /** Whether it is a word, or comparisons with versions. */
  public boolean isWellFormed() {
    return wellFormed;
  }

  /**
   * Whether a value meets it. A value that is no version meets no comparison, not even {@code !=}:
   * nothing is known of it.
   */
  public boolean holds(String value) {
    if (!wellFormed || comparisons.isEmpty()) {
      return wellFormed && word.equalsIgnoreCase(value.strip());
    }
    return Version.of(value)
        .map(version -> comparisons.stream().allMatch(comparison -> comparison.holds(version)))
        .orElse(false);
  }
}
