package dev.culprit.shell;

import dev.culprit.evidence.Answer;
import dev.culprit.knowledge.yaml.YamlDocument;
import dev.culprit.knowledge.yaml.YamlNode;
import dev.culprit.text.Phrases;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers in a YAML file: a line {@code question: choice} for each. */
final class AnswerFile {
  private AnswerFile() {}

  /**
   * Each answer and where it stands.
   *
   * @throws CommandFailure when the file cannot be read or is no such list, with every problem
   */
  static Map<Answer, Place> read(String file, Phrases phrases) {
    YamlDocument document = YamlDocument.read(Path.of(FileNames.expand(file)), file);
    List<Problem> problems = new ArrayList<>(document.problems());
    Map<Answer, Place> answers = new LinkedHashMap<>();
    document
        .root()
        .ifPresent(
            root -> {
              if (root instanceof YamlNode.Mapping mapping) {
                mapping.entries().forEach(entry -> add(entry, answers, problems, phrases));
              } else {
                problems.add(malformed(root.place(), phrases));
              }
            });
    if (problems.stream().anyMatch(Problem::isError)) {
      throw new CommandFailure(Status.WRONG_USAGE, problems);
    }
    return answers;
  }

  private static void add(
      YamlNode.Entry entry, Map<Answer, Place> answers, List<Problem> problems, Phrases phrases) {
    if (entry.value() instanceof YamlNode.Scalar choice && !choice.text().isBlank()) {
      answers.put(new Answer(entry.key().text(), choice.text()), entry.key().place());
    } else {
      problems.add(malformed(entry.value().place(), phrases));
    }
  }

  private static Problem malformed(Place place, Phrases phrases) {
    return Problem.error(
        phrases.say("answers.malformed-file"), place, "", phrases.say("answers.write-file"));
  }
}
