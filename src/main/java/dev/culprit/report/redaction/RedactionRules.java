package dev.culprit.report.redaction;

import dev.culprit.knowledge.yaml.YamlDocument;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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

  /** Reads the file of each folder that has one; a team's own rules add to those before. */
  public static RedactionRules read(List<Path> folders) {
    RedactionRules rules = new RedactionRules(List.of(), List.of(), List.of(), List.of());
    boolean found = false;
    for (Path folder : folders) {
      Path file = folder.resolve(FILE);
      if (Files.isRegularFile(file)) {
        found = true;
        String name = file.toString().replace('\\', '/');
        rules = rules.and(RedactionYaml.read(YamlDocument.read(file, name)));
      }
    }
    return found ? rules : rules.and(missing(folders));
  }

  /** Without rules nothing would be taken out, and nobody would know. */
  private static RedactionRules missing(List<Path> folders) {
    String where = folders.isEmpty() ? "" : folders.get(0).resolve(FILE).toString();
    Problem problem =
        Problem.error(
            "there are no rules for redaction",
            Place.of(where.replace('\\', '/')),
            "no knowledge folder has a " + FILE,
            "put the one that came with the program back");
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
