package dev.culprit.fleet.machines;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A machine and everything there is of it. */
public record Machine(String name, List<MachineFile> files) implements Serializable {
  /** The largest first: what takes long is begun early, so that nobody waits for it at the end. */
  public static final Comparator<Machine> LARGEST_FIRST =
      Comparator.comparingLong(Machine::size).reversed().thenComparing(Machine::name);

  private static final Comparator<MachineFile> BY_PLACE =
      Comparator.comparing(MachineFile::path).thenComparing(MachineFile::root);

  /** The files in one order, whoever listed them. */
  public Machine {
    files = new ArrayList<>(files);
    files.sort(BY_PLACE);
  }

  /** In bytes. */
  public long size() {
    return files.stream().mapToLong(MachineFile::size).sum();
  }
}
