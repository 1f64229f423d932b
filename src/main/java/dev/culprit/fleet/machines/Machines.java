package dev.culprit.fleet.machines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Puts files together to machines. Without a pattern each entry of a place is a machine: a folder,
 * an archive or a log. But a log that every machine has under the same name, such as {@code
 * azcmagent.log}, belongs to the place itself.
 */
public final class Machines {
  private static final Pattern ENDING =
      Pattern.compile("(?i)\\.(?:zip|tar|tgz|gz|log|txt|json)(?:\\.\\d{1,3})?$");

  private final Optional<MachinePattern> pattern;
  private final List<Pattern> usualNames;
  private final Map<String, List<MachineFile>> files = new HashMap<>();

  /**
   * @param usualNames patterns of the names that logs have on every machine, {@code *} for any
   *     characters
   */
  public Machines(Optional<MachinePattern> pattern, List<String> usualNames) {
    this.pattern = pattern;
    this.usualNames = usualNames.stream().map(Machines::glob).toList();
  }

  /**
   * Takes in a file.
   *
   * @param place the last part of the name of the place it lies in
   */
  public void add(MachineFile file, String place) {
    if (isHidden(file.path())) {
      return;
    }
    Optional<String> machine =
        pattern.isPresent()
            ? pattern.get().machineOf(file.path())
            : Optional.of(ofEntry(file.path(), place));
    machine.ifPresent(name -> files.computeIfAbsent(name, n -> new ArrayList<>(1)).add(file));
  }

  /** All machines, the largest first. */
  public List<Machine> all() {
    List<Machine> machines = new ArrayList<>(files.size());
    files.forEach((name, own) -> machines.add(new Machine(name, own)));
    machines.sort(Machine.LARGEST_FIRST);
    return machines;
  }

  private String ofEntry(String path, String place) {
    int folder = path.indexOf('/');
    if (folder > 0) {
      return path.substring(0, folder);
    }
    boolean usual = usualNames.stream().anyMatch(name -> name.matcher(path).matches());
    return usual && !place.isEmpty() ? withoutEnding(place) : withoutEnding(path);
  }

  private static String withoutEnding(String name) {
    String shorter = ENDING.matcher(name).replaceFirst("");
    while (!shorter.equals(name) && ENDING.matcher(shorter).find()) {
      shorter = ENDING.matcher(shorter).replaceFirst("");
    }
    return shorter.isEmpty() ? name : shorter;
  }

  /** Files that file systems and desktops put there. */
  private static boolean isHidden(String path) {
    return path.startsWith(".") || path.contains("/.");
  }

  private static Pattern glob(String name) {
    return Pattern.compile("(?i)" + Pattern.quote(name).replace("*", "\\E.*\\Q"));
  }
}
