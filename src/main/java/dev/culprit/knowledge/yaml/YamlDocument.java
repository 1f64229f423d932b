package dev.culprit.knowledge.yaml;

import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One YAML file. It is data and nothing else: one document, no tags, no aliases, limited in size
 * and depth, so that a file from a stranger can do no harm.
 */
public final class YamlDocument {
  /** A larger file is refused; the largest sensible ones are some ten kilobytes. */
  public static final int MAX_BYTES = 1_000_000;

  private final String text;
  private final YamlNode root;
  private final List<Problem> problems;

  private YamlDocument(String text, YamlNode root, List<Problem> problems) {
    this.text = text;
    this.root = root;
    this.problems = problems.stream().map(this::withSnippet).toList();
  }

  /**
   * Reads a text.
   *
   * @param file its name, for places
   */
  public static YamlDocument parse(String text, String file) {
    List<Problem> problems = new ArrayList<>();
    return new YamlDocument(text, new YamlTree(file, problems).of(text), problems);
  }

  /**
   * Reads a file.
   *
   * @param file its name as people are to see it
   */
  public static YamlDocument read(Path path, String file) {
    try {
      if (Files.size(path) > MAX_BYTES) {
        return unreadable(
            Problem.error(
                new Text("the file is too large", "le fichier est trop volumineux"),
                Place.of(file),
                new Text(
                    "a file holds at most " + MAX_BYTES + " bytes",
                    "un fichier contient au plus " + MAX_BYTES + " octets"),
                new Text("split it", "divisez-le")));
      }
      return of(Files.readAllBytes(path), file);
    } catch (IOException e) {
      return unreadable(
          Problem.error(
              new Text("the file can not be read", "le fichier ne peut pas être lu"),
              Place.of(file),
              Text.same(e.getClass().getSimpleName() + ": " + e.getMessage()),
              new Text(
                  "check that it exists and that you may read it",
                  "vérifiez qu'il existe et que vous avez le droit de le lire")));
    }
  }

  /**
   * Reads the content of a file.
   *
   * @param file its name as people are to see it
   */
  public static YamlDocument of(byte[] bytes, String file) {
    Optional<Problem> notText = Utf8.problem(bytes, file);
    return notText.isPresent() ? unreadable(notText.get()) : parse(Utf8.text(bytes), file);
  }

  private static YamlDocument unreadable(Problem problem) {
    return new YamlDocument("", null, List.of(problem));
  }

  /** Empty when the text is not YAML; the problems then say why. */
  /** As it stands in the file. */
  public String text() {
    return text;
  }

  public Optional<YamlNode> root() {
    return Optional.ofNullable(root);
  }

  public List<Problem> problems() {
    return problems;
  }

  /** The problem with the line it is about. */
  public Problem withSnippet(Problem problem) {
    int line = problem.where().line();
    return line == 0
        ? problem
        : problem.withSnippet(text.lines().skip(line - 1L).findFirst().orElse(""));
  }
}
