package dev.culprit.knowledge.yaml;

import dev.culprit.text.Place;
import dev.culprit.text.Text;
import java.util.List;
import java.util.Optional;

/** A part of a YAML document. Every scalar is text: {@code no} stays "no", 1.10 stays "1.10". */
public sealed interface YamlNode {
  /** Where it begins. */
  Place place();

  /** What it is, in words: {@code a mapping}, {@code a list} or {@code a text}. */
  Text kind();

  /** That something else must stand in the place of this. */
  default Text insteadOf(Text wanted) {
    return new Text(
        wanted.en() + " must stand here, not " + kind().en(),
        "il faut ici " + wanted.fr() + ", pas " + kind().fr());
  }

  /**
   * Keys and values, in the order of the file; no key stands twice.
   *
   * @param place of its first key, or of its opening brace
   */
  record Mapping(Place place, List<Entry> entries) implements YamlNode {
    @Override
    public Text kind() {
      return new Text("a mapping", "un dictionnaire");
    }

    public Optional<YamlNode> get(String key) {
      for (Entry entry : entries) {
        if (entry.key().text().equals(key)) {
          return Optional.of(entry.value());
        }
      }
      return Optional.empty();
    }
  }

  /** A list. */
  record Sequence(Place place, List<YamlNode> items) implements YamlNode {
    @Override
    public Text kind() {
      return new Text("a list", "une liste");
    }
  }

  /** A text; empty where the file says nothing. */
  record Scalar(Place place, String text) implements YamlNode {
    @Override
    public Text kind() {
      return new Text("a text", "un texte");
    }
  }

  /** One key of a mapping and what stands behind it. */
  record Entry(Scalar key, YamlNode value) {}
}
