package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Scalars;
import dev.culprit.knowledge.yaml.Shape;

/** How a condition on a context value is written. */
final class ConditionYaml {
  private ConditionYaml() {}

  static Shape<String> shape() {
    return Scalars.matching(
        "(?:>=|<=|!=|>|<|=) ?\\d+(?:\\.\\d+)*|[^\\s<>=!].*",
        "a condition",
        "a condition is a word, or a comparison of versions",
        "write for instance '>=1.34'");
  }
}
