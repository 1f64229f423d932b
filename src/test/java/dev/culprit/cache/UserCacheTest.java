package dev.culprit.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserCacheTest {
  @Test
  void theUsersFolderIsWhereTheSystemWantsIt() {
    assertEquals(Path.of("/own"), UserCache.folder(Map.of("CULPRIT_CACHE", "/own"), "/home/a"));
    assertEquals(
        Path.of("/xdg/culprit"),
        UserCache.folder(Map.of("XDG_CACHE_HOME", "/xdg", "CULPRIT_CACHE", ""), "/home/a"));
    assertEquals(
        Path.of("/local/culprit"), UserCache.folder(Map.of("LOCALAPPDATA", "/local"), "/home/a"));
    assertEquals(Path.of("/home/a/.cache/culprit"), UserCache.folder(Map.of(), "/home/a"));
  }
}
