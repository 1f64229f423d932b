package dev.culprit.fleet.machines;

import java.io.IOException;
import java.io.InputStream;

/** Where the files of the machines lie. */
@FunctionalInterface
public interface FileStore {
  InputStream open(MachineFile file) throws IOException;
}
