package dev.culprit.log;

import java.util.Comparator;
import java.util.List;

/**
 * The order in which a folder's files are read: the logs one asked for first, each oldest first.
 */
final class NameOrder implements Comparator<FoundFile> {
  private final List<NamePattern> first;
  private final Comparator<FoundFile> order =
      Comparator.comparingInt(this::rank)
          .thenComparing(NameOrder::folder)
          .thenComparing(found -> Rotation.of(found.name().name()))
          .thenComparing(found -> found.name().path());

  NameOrder(List<String> namesFirst) {
    this.first = namesFirst.stream().map(NamePattern::of).toList();
  }

  @Override
  public int compare(FoundFile one, FoundFile other) {
    return order.compare(one, other);
  }

  private int rank(FoundFile found) {
    int rank = 0;
    while (rank < first.size() && !first.get(rank).matches(found.name().name())) {
      rank++;
    }
    return rank;
  }

  private static String folder(FoundFile found) {
    return found.file().getParent().toString();
  }
}
