package dev.culprit.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one run says of its machine holds for the machine's other runs that say nothing of it: a log
 * often lacks what the output of a command has. Where two say it in two ways, it is not passed on.
 */
final class MachineReadings {
  private final MachineLogs machines;

  MachineReadings(MachineLogs machines) {
    this.machines = machines;
  }

  /** The readings, and those that are passed on to other runs. */
  List<Reading> shared(List<Run> runs, List<Reading> readings) {
    Map<Integer, List<Reading>> byRun =
        readings.stream().collect(Collectors.groupingBy(Reading::run));
    List<Reading> all = new ArrayList<>(readings);
    for (List<Run> machine : machines.of(runs, readings)) {
      for (Reading common : common(machine, byRun)) {
        machine.stream()
            .map(Run::number)
            .filter(run -> !says(byRun.getOrDefault(run, List.of()), common.context()))
            .map(run -> new Reading(common.context(), common.value(), run, common.line()))
            .forEach(all::add);
      }
    }
    return all;
  }

  /** One reading of each value in which all agree. */
  private List<Reading> common(List<Run> machine, Map<Integer, List<Reading>> byRun) {
    Map<String, Reading> first = new LinkedHashMap<>();
    Set<String> disputed = new HashSet<>();
    for (Run run : machine) {
      for (Reading reading : byRun.getOrDefault(run.number(), List.of())) {
        if (machines.isOfMachine(reading)) {
          Reading other = first.putIfAbsent(reading.context(), reading);
          if (other != null && !other.value().equalsIgnoreCase(reading.value())) {
            disputed.add(reading.context());
          }
        }
      }
    }
    disputed.forEach(first::remove);
    return List.copyOf(first.values());
  }

  private static boolean says(List<Reading> ofRun, String context) {
    return ofRun.stream().anyMatch(reading -> reading.context().equals(context));
  }
}
