package dev.culprit.cache;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What tells this program from another build of it, whose caches it must not take for its own. */
public final class Build {
  private Build() {}

  /** The version, and when the jar or folder of classes was written. */
  public static String identity() {
    try {
      Path here = Path.of(Build.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Build.class.getPackage().getImplementationVersion()
          + "-"
          + Files.getLastModifiedTime(here).toMillis();
    } catch (IOException | URISyntaxException | RuntimeException unknown) {
      // Nobody else can be told apart from it, so that it shares no cache with anybody.
      return "unknown-" + ProcessHandle.current().pid();
    }
  }
}
