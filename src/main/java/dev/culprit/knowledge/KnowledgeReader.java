package dev.culprit.knowledge;

import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads knowledge folders, and finds everything that is wrong with them in one go. */
public final class KnowledgeReader {
  private final FileMemory memory = new FileMemory();

  /** Reads folders once. */
  public static LoadedKnowledge read(List<Path> folders) {
    return new KnowledgeReader().readAgain(folders);
  }

  /**
   * Reads folders, the later ones on top of the earlier: a file takes the place of the file that
   * has the same path in an earlier folder, and a warning says so. A team can so keep its own cases
   * apart, and replace any that it knows better.
   *
   * <p>Files that this reader read before and that still hold the same are not parsed anew. Not
   * safe for use by several threads.
   */
  public LoadedKnowledge readAgain(List<Path> folders) {
    List<Problem> problems = new ArrayList<>();
    List<FileContent> contents = new ArrayList<>();
    for (KnowledgeFile file : files(folders, problems)) {
      contents.add(memory.content(file));
    }
    if (contents.isEmpty() && problems.isEmpty()) {
      problems.add(
          Problem.error(
              new Text("there is no knowledge", "il n'y a pas de connaissances"),
              Place.of(String.join(", ", folders.stream().map(Path::toString).toList())),
              new Text(
                      "the folder holds no file <product>/",
                      "le dossier ne contient aucun fichier <product>/")
                  .plus(KnowledgeFile.PRODUCT_FILE),
              new Text("check the path", "vérifiez le chemin")));
    }
    NameIndex names = new NameIndex(contents);
    Placeholders placeholders = new Placeholders(contents, names);
    StageFolders.check(contents, names, problems);
    if (contents.stream().allMatch(FileContent::isYaml)) {
      // What a file that is no YAML defines is not known: its ids would be reported as missing.
      contents.forEach(names::checkReferences);
      contents.forEach(placeholders::check);
    }
    contents.forEach(content -> problems.addAll(content.problems()));
    problems.sort(Comparator.comparing(Problem::where));
    return Assembly.of(contents, List.copyOf(problems));
  }

  private static List<KnowledgeFile> files(List<Path> folders, List<Problem> problems) {
    Map<String, KnowledgeFile> files = new TreeMap<>();
    for (Path folder : folders) {
      KnowledgeFolder.files(folder, problems)
          .forEach(
              (inside, file) -> {
                KnowledgeFile replaced = files.put(inside, file);
                if (replaced != null) {
                  problems.add(
                      Problem.warning(
                          new Text("the file replaces another", "le fichier en remplace un autre"),
                          Place.of(file.name()),
                          new Text("it has the same path as ", "il a le même chemin que ")
                              .plus(replaced.name()),
                          new Text(
                              "rename it if both are to hold",
                              "renommez-le si les deux doivent compter")));
                }
              });
    }
    return List.copyOf(files.values());
  }
}
