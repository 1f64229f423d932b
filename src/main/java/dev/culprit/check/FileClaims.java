package dev.culprit.check;

import dev.culprit.inference.LoadedRules;
import dev.culprit.knowledge.LoadedKnowledge;
import dev.culprit.text.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The claim of each file that it is well formed. */
final class FileClaims {
  private static final String SENTENCE = "the file is well formed";

  private FileClaims() {}

  static List<Claim> of(LoadedKnowledge knowledge) {
    Map<String, List<Problem>> byFile = byFile(knowledge.problems());
    for (Path file : knowledge.files()) {
      byFile.putIfAbsent(file.toString().replace('\\', '/'), List.of());
    }
    return claims(byFile);
  }

  /** Rules may name what the knowledge has; of knowledge with holes nobody can say what it has. */
  static List<Claim> of(LoadedRules rules, LoadedKnowledge knowledge) {
    List<Problem> problems = new ArrayList<>(rules.problems());
    if (rules.rules() != null && knowledge.isSound()) {
      problems.addAll(rules.rules().problems(knowledge.base()));
    }
    return claims(byFile(problems));
  }

  private static Map<String, List<Problem>> byFile(List<Problem> problems) {
    Map<String, List<Problem>> byFile = new LinkedHashMap<>();
    problems.forEach(
        problem ->
            byFile.computeIfAbsent(problem.where().file(), any -> new ArrayList<>()).add(problem));
    return byFile;
  }

  private static List<Claim> claims(Map<String, List<Problem>> byFile) {
    return byFile.entrySet().stream()
        .map(file -> new Claim(file.getKey(), SENTENCE, file.getValue()))
        .toList();
  }
}
