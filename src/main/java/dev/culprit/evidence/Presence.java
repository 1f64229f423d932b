package dev.culprit.evidence;

import dev.culprit.knowledge.Condition;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.Signature;
import dev.culprit.knowledge.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a case is present in a run.
 *
 * <p>Without {@code when} one of its signatures must have matched. With {@code when} every part of
 * it must hold: {@code all}, {@code any} and {@code none} ask which signatures matched, {@code
 * sequence} whether there are lines of them in this order, {@code count} whether there are so many
 * lines of one (within some time: lines that say a time), {@code context} what is known of the run.
 * A {@code when} that names no signature that must have matched only narrows the case's own: then
 * one of them must have matched, too.
 */
public final class Presence {
  private final Map<String, Match> matches = new HashMap<>();
  private final Map<String, String> context;

  private Presence(List<Match> matches, int run, Map<String, String> context) {
    matches.stream()
        .filter(match -> match.run() == run)
        .forEach(match -> this.matches.putIfAbsent(match.signature(), match));
    this.context = context;
  }

  /**
   * The id of what shows the case in a run: of its own signatures the one that matched first, else
   * of those its {@code when} names; empty when the case is not present.
   *
   * @param matches of any cases and runs
   * @param context of this run, see {@link Evidence#contextOf}
   */
  public static Optional<String> of(
      ErrorCase errorCase, int run, List<Match> matches, Map<String, String> context) {
    Presence presence = new Presence(matches, run, context);
    Optional<String> own =
        presence.first(errorCase.signatures().stream().map(Signature::id).toList());
    When when = errorCase.when();
    if (when == null) {
      return own;
    }
    Optional<String> named = presence.first(named(when));
    boolean needsOwn = named(when).isEmpty();
    if (needsOwn && own.isEmpty() || !presence.holds(when)) {
      return Optional.empty();
    }
    return own.isPresent() ? own : named;
  }

  private static List<String> named(When when) {
    List<String> named = new ArrayList<>(when.all());
    named.addAll(when.any());
    named.addAll(when.sequence());
    if (when.count() != null) {
      named.add(when.count().signature());
    }
    return named;
  }

  private Optional<String> first(List<String> signatures) {
    return signatures.stream()
        .filter(matches::containsKey)
        .min(Comparator.comparingLong(id -> matches.get(id).line().number()));
  }

  private boolean holds(When when) {
    return matches.keySet().containsAll(when.all())
        && (when.any().isEmpty() || when.any().stream().anyMatch(matches::containsKey))
        && when.none().stream().noneMatch(matches::containsKey)
        && (when.count() == null || holds(when.count()))
        && isInOrder(when.sequence())
        && when.context().entrySet().stream().allMatch(this::holds);
  }

  private boolean holds(Map.Entry<String, String> wanted) {
    String value = context.get(wanted.getKey());
    return value != null && Condition.of(wanted.getValue()).holds(value);
  }

  private boolean holds(When.Count count) {
    Match match = matches.get(count.signature());
    if (match == null || match.count() < count.atLeast()) {
      return false;
    }
    if (count.within() == null) {
      return true;
    }
    List<Instant> times =
        match.occurrences().stream()
            .map(Occurrence::time)
            .filter(time -> time != null)
            .sorted()
            .toList();
    for (int last = count.atLeast() - 1; last < times.size(); last++) {
      Instant first = times.get(last - count.atLeast() + 1);
      if (!first.plus(count.within()).isBefore(times.get(last))) {
        return true;
      }
    }
    return false;
  }

  private boolean isInOrder(List<String> sequence) {
    long after = 0;
    for (String signature : sequence) {
      Match match = matches.get(signature);
      long from = after;
      Optional<Long> next =
          match == null
              ? Optional.empty()
              : match.occurrences().stream()
                  .map(Occurrence::line)
                  .filter(line -> line > from)
                  .findFirst();
      if (next.isEmpty()) {
        return false;
      }
      after = next.get();
    }
    return true;
  }
}
