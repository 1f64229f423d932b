package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Name;
import dev.culprit.knowledge.yaml.Reading;
import dev.culprit.knowledge.yaml.YamlDocument;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One file that was read.
 *
 * @param value what it tells; null when it is broken
 * @param document for the lines that problems quote
 * @param problems those of this file, which grow while files are compared with each other
 */
record FileContent(
    KnowledgeFile file,
    Object value,
    Reading reading,
    YamlDocument document,
    List<Problem> problems) {

  static FileContent of(KnowledgeFile file, YamlDocument document) {
    Reading reading =
        new Reading(
            file.id(),
            Map.of(
                Names.STAGE, file.product(),
                Names.LOG, file.product(),
                Names.CONTEXT, file.product(),
                Names.PRINTOUT, file.product(),
                Names.STEP, StageYaml.scope(file.product(), file.folder())));
    Object value =
        document.root().map(root -> (Object) file.shape().read(root, reading)).orElse(null);
    Name own = reading.name(file.kind(), file.id());
    if (reading.definitions().stream().noneMatch(defined -> defined.value().equals(own))) {
      // The file's name says what it is meant to define, however broken it is.
      reading.define(own, Place.of(file.name()));
    }
    return of(file, value, reading, document);
  }

  private static FileContent of(
      KnowledgeFile file, Object value, Reading reading, YamlDocument document) {
    List<Problem> problems = new ArrayList<>(document.problems());
    // What an alias repeats is read each time, but its problems are told once.
    reading.problems().stream().distinct().map(document::withSnippet).forEach(problems::add);
    return new FileContent(file, value, reading, document, problems);
  }

  /** The same without what came from comparing it with other files. */
  FileContent alone() {
    return of(file, value, reading, document);
  }

  /** Adds a problem that only the other files show. */
  void add(Problem problem) {
    problems.add(document.withSnippet(problem));
  }

  boolean isYaml() {
    return document.root().isPresent();
  }

  boolean isSound() {
    return value != null && problems.stream().noneMatch(Problem::isError);
  }
}
