package dev.culprit.report.redaction;

import dev.culprit.knowledge.KnowledgeSchemas;
import dev.culprit.knowledge.yaml.YamlDocument;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What must not be given away, as {@code redaction.yaml} of the knowledge folders says.
 *
 * @param secrets taken out everywhere and for ever
 * @param identifiers take a pseudonym in what is handed over
 * @param open what readers need and is no secret: it never takes a pseudonym
 * @param problems of the files, each with its place; with any of them the rules must not be used
 */
public record RedactionRules(
    List<RedactionRule> secrets,
    List<RedactionRule> identifiers,
    List<RedactionRule> open,
    List<Problem> problems) {
  public static final String FILE = "redaction.yaml";

  public RedactionRules {
    secrets = List.copyOf(secrets);
    identifiers = List.copyOf(identifiers);
    open = List.copyOf(open);
    problems = List.copyOf(problems);
  }

  /**
   * Reads what Culprit came with, and the file of each folder that has one: a team's own rules add
   * to the shipped ones, and never take any away.
   */
  public static RedactionRules read(Path shipped, List<Path> folders) {
    RedactionRules rules = new RedactionRules(List.of(), List.of(), List.of(), List.of());
    Set<String> known = new HashSet<>();
    for (Path file : files(shipped, folders)) {
      if (Files.isRegularFile(file)) {
        YamlDocument document = YamlDocument.read(file, file.toString().replace('\\', '/'));
        // A folder that began as a copy of the shipped one holds the same rules.
        if (known.add(document.text())) {
          rules = rules.and(RedactionYaml.read(document));
        }
      } else if (file.equals(shipped.resolve(FILE))) {
        rules = rules.and(missing(file));
      }
    }
    return rules;
  }

  /** The form of the file as JSON Schema, for editors. */
  public static Map<String, Object> schema() {
    return KnowledgeSchemas.of("What reports must not give away", RedactionYaml.RULES);
  }

  /** Where rules may lie; not every folder has some. */
  static List<Path> files(Path shipped, List<Path> folders) {
    return Stream.concat(Stream.of(shipped), folders.stream())
        .map(folder -> folder.resolve(FILE))
        .toList();
  }

  /** Without rules nothing would be taken out, and nobody would know. */
  private static RedactionRules missing(Path file) {
    Problem problem =
        Problem.error(
            new Text("no report can be made", "aucun rapport ne peut être fait"),
            Place.of(file.toString().replace('\\', '/')),
            new Text(
                "the rules that find secrets are missing",
                "les règles qui trouvent les secrets manquent"),
            new Text(
                "put the file back that Culprit came with",
                "remettez le fichier livré avec Culprit"));
    return new RedactionRules(List.of(), List.of(), List.of(), List.of(problem));
  }

  private RedactionRules and(RedactionRules more) {
    return new RedactionRules(
        joined(secrets, more.secrets),
        joined(identifiers, more.identifiers),
        joined(open, more.open),
        joined(problems, more.problems));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
