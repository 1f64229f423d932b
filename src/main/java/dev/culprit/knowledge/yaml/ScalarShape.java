package dev.culprit.knowledge.yaml;

import dev.culprit.text.Place;
import dev.culprit.text.Text;
import java.util.Map;
import java.util.TreeMap;

/** A text that is not empty, and what it means. */
public final class ScalarShape<T> implements Shape<T> {
  private final Meaning<T> meaning;
  private final Map<String, Object> schema;

  /** Reads a text; null when it can not, and the reading then holds the problem. */
  @FunctionalInterface
  public interface Meaning<T> {
    T of(String text, Place place, Reading reading);
  }

  private ScalarShape(Meaning<T> meaning, Map<String, Object> schema) {
    this.meaning = meaning;
    this.schema = schema;
  }

  /**
   * @param schema the shape as JSON Schema
   */
  public static <T> ScalarShape<T> of(Meaning<T> meaning, Map<String, Object> schema) {
    return new ScalarShape<>(meaning, schema);
  }

  @Override
  public T read(YamlNode node, Reading reading) {
    if (!(node instanceof YamlNode.Scalar scalar)) {
      reading.error(
          node.insteadOf(new Text("a text", "un texte")),
          node.place(),
          Text.NONE,
          new Text(
              "write it on one line, in quotes if it begins with a bracket",
              "écrivez-le sur une ligne, entre guillemets s'il commence par un crochet ou une"
                  + " accolade"));
      return null;
    }
    if (scalar.text().isBlank()) {
      reading.error(
          new Text("the text is empty", "le texte est vide"),
          node.place(),
          Text.NONE,
          new Text("write it, or remove the key", "écrivez-le, ou retirez la clé"));
      return null;
    }
    return meaning.of(scalar.text(), scalar.place(), reading);
  }

  @Override
  public Map<String, Object> schema(Map<String, Object> parts) {
    // Sorted, because the order of a Map.of changes from one run to the next.
    return new TreeMap<>(schema);
  }
}
