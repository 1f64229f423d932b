package dev.culprit.fleet.summary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts templates together that differ in a few words only: the name of a machine, for instance, is
 * to nobody's eye a placeholder until two machines write the line. Two templates are one when they
 * have as many words, begin with the same one and at least three in four are equal; the word that
 * differs becomes {@code {text}}.
 */
final class LineClusters {
  private static final double ALIKE = 0.75;
  private static final String ANY = "{text}";

  private final Map<String, List<LineCount>> clusters = new HashMap<>();

  static List<LineCount> of(Collection<LineCount> templates) {
    LineClusters clusters = new LineClusters();
    templates.stream()
        .sorted(
            Comparator.comparingLong(LineCount::machines)
                .reversed()
                .thenComparing(LineCount::template))
        .forEach(clusters::add);
    List<LineCount> all = new ArrayList<>();
    clusters.clusters.values().forEach(all::addAll);
    all.sort(
        Comparator.comparingLong(LineCount::machines)
            .thenComparing(LineCount::lines)
            .reversed()
            .thenComparing(LineCount::template));
    return all;
  }

  private void add(LineCount line) {
    String[] words = line.template().split(" ");
    List<LineCount> alike =
        clusters.computeIfAbsent(words.length + " " + words[0], k -> new ArrayList<>());
    for (int i = 0; i < alike.size(); i++) {
      String[] others = alike.get(i).template().split(" ");
      if (equalWords(words, others) >= ALIKE * words.length) {
        alike.set(i, joined(alike.get(i), line, words, others));
        return;
      }
    }
    alike.add(line);
  }

  private static int equalWords(String[] words, String[] others) {
    int equal = 0;
    for (int i = 0; i < words.length; i++) {
      equal += words[i].equals(others[i]) ? 1 : 0;
    }
    return equal;
  }

  private static LineCount joined(
      LineCount cluster, LineCount line, String[] words, String[] others) {
    List<String> template = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      template.add(words[i].equals(others[i]) ? words[i] : ANY);
    }
    LineCount both = cluster.and(line);
    return new LineCount(String.join(" ", template), both.line(), both.lines(), both.machines());
  }
}
