package dev.culprit.inference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Cases of one run that some cause can explain together: each group is one incident. */
final class Groups {
  private final Standings standings;
  private final List<SeenCase> order;
  private final List<List<SeenCase>> groups = new ArrayList<>();

  private Groups(Standings standings, List<SeenCase> order) {
    this.standings = standings;
    this.order = order;
  }

  /**
   * @param order the cases of one run in the order they were seen
   * @param companions those of them that only say that something failed; when others say more, they
   *     belong to the one seen just before
   */
  static List<List<SeenCase>> of(
      List<SeenCase> order, Set<SeenCase> companions, Standings standings) {
    Groups groups = new Groups(standings, order);
    for (SeenCase place : order) {
      if (!companions.contains(place)) {
        groups.add(place);
      }
    }
    for (SeenCase place : order) {
      if (companions.contains(place)) {
        groups.accompany(place);
      }
    }
    groups.groups.forEach(group -> group.sort(groups.asSeen()));
    groups.groups.sort(Comparator.comparing(group -> group.get(0), groups.asSeen()));
    return groups.groups;
  }

  private Comparator<SeenCase> asSeen() {
    return Comparator.comparingInt(order::indexOf);
  }

  private void add(SeenCase place) {
    List<SeenCase> joined = new ArrayList<>(List.of(place));
    groups.removeIf(
        group -> {
          boolean related = group.stream().anyMatch(other -> shareACause(place, other));
          if (related) {
            joined.addAll(group);
          }
          return related;
        });
    groups.add(joined);
  }

  private boolean shareACause(SeenCase one, SeenCase other) {
    return standings.isContradicted(one) == standings.isContradicted(other)
        && !Collections.disjoint(relevant(one), relevant(other));
  }

  /** Where nothing is left, the causes that were ruled out together hold the cases together. */
  private Set<String> relevant(SeenCase place) {
    return standings.isContradicted(place)
        ? standings.suspectsOf(place).keySet()
        : standings.liveSuspectsOf(place);
  }

  private void accompany(SeenCase companion) {
    int at = order.indexOf(companion);
    groups.stream()
        .min(Comparator.comparingInt(group -> distance(group, at)))
        .ifPresentOrElse(
            group -> group.add(companion), () -> groups.add(new ArrayList<>(List.of(companion))));
  }

  /** To the nearest case before; cases after are farther than any before. */
  private int distance(List<SeenCase> group, int at) {
    return group.stream()
        .mapToInt(order::indexOf)
        .map(index -> index < at ? at - index : order.size() + index)
        .min()
        .orElseThrow();
  }
}
