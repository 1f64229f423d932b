package dev.culprit.knowledge.yaml;

import dev.culprit.text.NearestWord;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What anchors name, for the aliases that repeat it. Their number is limited: a few dozen that hold
 * each other would stand for more text than fits into memory.
 */
final class Aliases {
  static final int MAX = 10;

  private final Map<String, YamlNode> anchors = new HashMap<>();
  private final List<Problem> problems;
  private int used;

  Aliases(List<Problem> problems) {
    this.problems = problems;
  }

  /**
   * Takes note of a node.
   *
   * @param anchor null when it has none
   */
  void define(String anchor, YamlNode node) {
    if (anchor != null) {
      anchors.put(anchor, node);
    }
  }

  /** What the alias at this place repeats. */
  YamlNode resolve(String anchor, Place place) {
    YamlNode node = anchors.get(anchor);
    used++;
    if (node == null) {
      problems.add(
          Problem.error(
              "the alias '*" + anchor + "' stands for nothing",
              place,
              "no '&" + anchor + "' comes before it",
              NearestWord.to(anchor, anchors.keySet())
                  .map(word -> "write '*" + word + "'")
                  .orElse("write out what it stands for")));
    } else if (used > MAX) {
      problems.add(
          Problem.error(
              "there are too many aliases",
              place,
              "a file may have " + MAX,
              "write out what it stands for, or make a shared cause of it"));
    } else {
      return node;
    }
    return new YamlNode.Scalar(place, "*" + anchor);
  }
}
