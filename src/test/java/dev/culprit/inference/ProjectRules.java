package dev.culprit.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

/** The rules of this project, compiled once for all tests. */
final class ProjectRules {
  static final Rules RULES = load();

  private ProjectRules() {}

  private static Rules load() {
    LoadedRules loaded = Rules.load(List.of(Path.of("rules")), RuleCache.none());
    assertEquals(List.of(), loaded.problems());
    return loaded.rules();
  }
}
