package dev.culprit.inference;

import dev.culprit.text.BothLanguages;
import dev.culprit.text.Language;
import dev.culprit.text.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A folder with one rule file, for tests. */
record RuleFile(Path folder) {
  private static final String HEAD =
      "package rules\nimport dev.culprit.hypothesis.*\nimport dev.culprit.knowledge.Verdict\n";

  /** Writes {@code team.drl}. */
  RuleFile text(String text) {
    try {
      Files.writeString(folder.resolve("team.drl"), text);
      return this;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** One rule at lines 4 to 9: {@code when} at 6, its condition at 7, its conclusion at 9. */
  RuleFile rule(String condition, String conclusion) {
    return text(
        HEAD
            + "rule \"A suspect is so.\"\n@fr(\"Un suspect est ainsi.\")\nwhen\n"
            + condition
            + "\nthen\n"
            + conclusion
            + "\nend\n");
  }

  LoadedRules load() {
    return Rules.load(List.of(folder), RuleCache.none());
  }

  /** The problems, one a line, with the file's name in place of its path. */
  String problems() {
    return told(load().problems());
  }

  /** The same in French. */
  String problemsInFrench() {
    return told(load().problems(), Language.FR);
  }

  /** The problems in English, each of which must have other words in French. */
  String told(List<Problem> problems) {
    problems.forEach(BothLanguages::assertTold);
    return told(problems, Language.EN);
  }

  private String told(List<Problem> problems, Language language) {
    return problems.stream()
        .map(problem -> problem.oneLine(language))
        .collect(Collectors.joining("\n"))
        .replace(folder.resolve("team.drl").toString(), "team.drl");
  }
}
