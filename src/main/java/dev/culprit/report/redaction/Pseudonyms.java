package dev.culprit.report.redaction;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Values and the pseudonyms that stand for them. A value keeps its pseudonym, however its letters
 * are capitalised; the map back holds it as it was seen first.
 */
public final class Pseudonyms {
  private final Map<String, String> valueOf = new LinkedHashMap<>();
  private final Map<String, String> pseudonymOf = new HashMap<>();
  private final Map<String, Integer> last = new HashMap<>();
  private final Predicate<String> taken;

  private Pseudonyms(Predicate<String> taken) {
    this.taken = taken;
  }

  public static Pseudonyms none() {
    return new Pseudonyms(pseudonym -> false);
  }

  /** The same, and none will be given out that is taken, because it stands in the text itself. */
  Pseudonyms without(Predicate<String> inText) {
    Pseudonyms others = new Pseudonyms(inText);
    valueOf.forEach(others::put);
    return others;
  }

  /**
   * Notes a pseudonym that was given before.
   *
   * @throws IllegalArgumentException when it does not end in a number
   */
  void put(String pseudonym, String value) {
    int dash = pseudonym.lastIndexOf('-');
    int number = Integer.parseInt(pseudonym.substring(dash + 1));
    last.merge(pseudonym.substring(0, Math.max(dash, 0)), number, Math::max);
    valueOf.put(pseudonym, value);
    pseudonymOf.putIfAbsent(key(value), pseudonym);
  }

  /** The same, and one of this kind for each of these values that has none. */
  public Pseudonyms and(String kind, Collection<String> values) {
    Pseudonyms more = without(taken);
    values.forEach(value -> more.of(kind, value));
    return more;
  }

  /** The pseudonym of a value; a new one of this kind when it has none yet. */
  String of(String kind, String value) {
    return pseudonymOf.computeIfAbsent(
        key(value),
        unknown -> {
          String pseudonym;
          do {
            pseudonym = kind + "-" + last.merge(kind, 1, Integer::sum);
          } while (taken.test(pseudonym));
          valueOf.put(pseudonym, value);
          return pseudonym;
        });
  }

  /** The pseudonym of a value that has one. */
  public Optional<String> of(String value) {
    return Optional.ofNullable(pseudonymOf.get(key(value)));
  }

  /** Pseudonym and value, in the order they were given. */
  public Map<String, String> values() {
    return Map.copyOf(valueOf).isEmpty() ? Map.of() : new LinkedHashMap<>(valueOf);
  }

  private static String key(String value) {
    return value.toLowerCase(Locale.ROOT);
  }
}
