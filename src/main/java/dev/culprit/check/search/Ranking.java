package dev.culprit.check.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How well documents fit words: Okapi BM25 (Robertson and Walker, "Some simple effective
 * approximations to the 2-Poisson model", SIGIR 1994) with its usual parameters.
 */
final class Ranking {
  private static final double K1 = 1.2;
  private static final double B = 0.75;

  private final List<Map<String, Integer>> counts;
  private final Map<String, Integer> documentsWith = new HashMap<>();
  private final double averageLength;

  Ranking(List<List<String>> documents) {
    this.counts = documents.stream().map(Ranking::count).toList();
    counts.forEach(
        document -> document.keySet().forEach(word -> documentsWith.merge(word, 1, Integer::sum)));
    this.averageLength = documents.stream().mapToInt(List::size).average().orElse(1);
  }

  private static Map<String, Integer> count(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts;
  }

  /** The score of the document of this index; 0 when it has none of the words. */
  double score(int document, List<String> words) {
    Map<String, Integer> found = counts.get(document);
    double length = found.values().stream().mapToInt(Integer::intValue).sum();
    double score = 0;
    for (String word : new HashSet<>(words)) {
      int count = found.getOrDefault(word, 0);
      score +=
          rarity(word) * count * (K1 + 1) / (count + K1 * (1 - B + B * length / averageLength));
    }
    return score;
  }

  private double rarity(String word) {
    double with = documentsWith.getOrDefault(word, 0);
    return Math.log(1 + (counts.size() - with + 0.5) / (with + 0.5));
  }
}
