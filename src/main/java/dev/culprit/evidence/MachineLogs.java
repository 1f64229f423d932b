package dev.culprit.evidence;

import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Product;
import dev.culprit.knowledge.Product.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which runs are one machine's: those whose logs lie together, in one archive or one folder, unless
 * they name more than one machine.
 */
final class MachineLogs {
  private final Map<String, Scope> scopes = new HashMap<>();

  MachineLogs(KnowledgeBase base) {
    for (Product product : base.products()) {
      product.context().forEach(value -> scopes.put(value.id(), value.of()));
    }
  }

  /** The runs of each machine that is told apart; runs of which nobody can say are left out. */
  List<List<Run>> of(List<Run> runs, List<Reading> readings) {
    Map<Integer, String> placeOfRun = new HashMap<>();
    Map<String, List<Run>> together = new LinkedHashMap<>();
    for (Run run : runs) {
      String place = run.product() + " " + place(run.file());
      placeOfRun.put(run.number(), place);
      together.computeIfAbsent(place, any -> new ArrayList<>()).add(run);
    }
    Map<String, String> identities = new HashMap<>();
    for (Reading reading : readings) {
      String place = placeOfRun.get(reading.run());
      if (scopeOf(reading) == Scope.IDENTITY && together.containsKey(place)) {
        String value = reading.value().toLowerCase(Locale.ROOT);
        String other = identities.putIfAbsent(place + " " + reading.context(), value);
        if (other != null && !other.equals(value)) {
          together.remove(place);
        }
      }
    }
    return List.copyOf(together.values());
  }

  /** Whether the reading is true of the whole machine. */
  boolean isOfMachine(Reading reading) {
    return !reading.isOfItem() && scopeOf(reading) != Scope.RUN;
  }

  private Scope scopeOf(Reading reading) {
    return scopes.getOrDefault(reading.context(), Scope.RUN);
  }

  /** The archive a log lies in, else its folder. */
  private static String place(String file) {
    int entry = file.indexOf('!');
    return entry >= 0
        ? file.substring(0, entry)
        : file.substring(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }
}
