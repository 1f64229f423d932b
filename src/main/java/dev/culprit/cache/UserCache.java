package dev.culprit.cache;

import java.nio.file.Path;
import java.util.Map;

/** Where a user's caches lie. */
public final class UserCache {
  private UserCache() {}

  /**
   * The user's own cache folder: {@code CULPRIT_CACHE} if set, else {@code culprit} in {@code
   * XDG_CACHE_HOME}, {@code LOCALAPPDATA} (Windows) or {@code ~/.cache}.
   */
  public static Path folder() {
    return folder(System.getenv(), System.getProperty("user.home"));
  }

  static Path folder(Map<String, String> environment, String home) {
    String own = environment.getOrDefault("CULPRIT_CACHE", "");
    if (!own.isBlank()) {
      return Path.of(own);
    }
    String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
    String local = environment.getOrDefault("LOCALAPPDATA", "");
    Path general =
        !xdg.isBlank() ? Path.of(xdg) : !local.isBlank() ? Path.of(local) : Path.of(home, ".cache");
    return general.resolve("culprit");
  }
}
