package dev.culprit.check;

import dev.culprit.text.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives problems the lines of the files they are about. */
final class Snippets {
  private final Map<String, List<String>> files = new HashMap<>();

  Claim in(Claim claim) {
    return new Claim(
        claim.subject(), claim.sentence(), claim.problems().stream().map(this::in).toList());
  }

  private Problem in(Problem problem) {
    int line = problem.where().line();
    if (line == 0 || !problem.snippet().isEmpty()) {
      return problem;
    }
    List<String> lines = files.computeIfAbsent(problem.where().file(), Snippets::lines);
    return line <= lines.size() ? problem.withSnippet(lines.get(line - 1)) : problem;
  }

  private static List<String> lines(String file) {
    try {
      return Files.readString(Path.of(file), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      // The problem is told without the line; that the file is gone is not what it is about.
      return List.of();
    }
  }
}
