package dev.culprit.evidence;

import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Product;
import dev.culprit.knowledge.Product.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one log says of the machine holds for the others that lie with it, in one archive or one
 * folder, and say nothing of it: a log often lacks what the output of a command has. Where what
 * lies together names more than one machine, or says a thing in two ways, nothing is passed on.
 */
final class MachineReadings {
  private final Map<String, Scope> scopes = new LinkedHashMap<>();

  MachineReadings(KnowledgeBase base) {
    for (Product product : base.products()) {
      product.context().forEach(value -> scopes.put(value.id(), value.of()));
    }
  }

  /** The readings, and those that are passed on to other runs. */
  List<Reading> shared(List<Run> runs, List<Reading> readings) {
    Map<Integer, List<Reading>> byRun =
        readings.stream().collect(Collectors.groupingBy(Reading::run));
    List<Reading> all = new ArrayList<>(readings);
    for (List<Run> together : together(runs)) {
      List<Reading> said =
          together.stream()
              .flatMap(run -> byRun.getOrDefault(run.number(), List.of()).stream())
              .filter(reading -> !reading.isOfItem() && scopeOf(reading) != Scope.RUN)
              .toList();
      for (Reading common : common(said)) {
        together.stream()
            .map(Run::number)
            .filter(run -> !says(byRun.getOrDefault(run, List.of()), common.context()))
            .map(run -> new Reading(common.context(), common.value(), run, common.line()))
            .forEach(all::add);
      }
    }
    return all;
  }

  private static Collection<List<Run>> together(List<Run> runs) {
    Map<String, List<Run>> together = new LinkedHashMap<>();
    for (Run run : runs) {
      together
          .computeIfAbsent(run.product() + " " + place(run.file()), any -> new ArrayList<>())
          .add(run);
    }
    return together.values();
  }

  /** The archive a log lies in, else its folder. */
  private static String place(String file) {
    int entry = file.indexOf('!');
    return entry >= 0
        ? file.substring(0, entry)
        : file.substring(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }

  /** One reading of each value in which all agree; none when there is more than one machine. */
  private List<Reading> common(List<Reading> said) {
    Map<String, Reading> first = new LinkedHashMap<>();
    Set<String> disputed = new LinkedHashSet<>();
    for (Reading reading : said) {
      Reading other = first.putIfAbsent(reading.context(), reading);
      if (other != null && !other.value().equalsIgnoreCase(reading.value())) {
        if (scopeOf(reading) == Scope.IDENTITY) {
          return List.of();
        }
        disputed.add(reading.context());
      }
    }
    disputed.forEach(first::remove);
    return List.copyOf(first.values());
  }

  private Scope scopeOf(Reading reading) {
    return scopes.getOrDefault(reading.context(), Scope.RUN);
  }

  private static boolean says(List<Reading> ofRun, String context) {
    return ofRun.stream().anyMatch(reading -> reading.context().equals(context));
  }
}
