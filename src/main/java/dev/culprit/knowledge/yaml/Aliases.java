package dev.culprit.knowledge.yaml;

import dev.culprit.text.Advice;
import dev.culprit.text.NearestWord;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
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
              new Text(
                  "the alias '*" + anchor + "' stands for nothing",
                  "l'alias '*" + anchor + "' ne désigne rien"),
              place,
              new Text(
                  "no '&" + anchor + "' comes before it", "aucun '&" + anchor + "' ne le précède"),
              NearestWord.to(anchor, anchors.keySet())
                  .map(word -> Advice.write("*" + word))
                  .orElse(
                      new Text(
                          "write out what it stands for",
                          "écrivez en toutes lettres ce qu'il désigne"))));
    } else if (used > MAX) {
      problems.add(
          Problem.error(
              new Text("there are too many aliases", "il y a trop d'alias"),
              place,
              new Text("a file may have ", "un fichier peut en avoir ").plus(String.valueOf(MAX)),
              new Text(
                  "write out what it stands for, or make a shared cause of it",
                  "écrivez en toutes lettres ce qu'il désigne, ou faites-en une cause partagée")));
    } else {
      return node;
    }
    return new YamlNode.Scalar(place, "*" + anchor);
  }
}
