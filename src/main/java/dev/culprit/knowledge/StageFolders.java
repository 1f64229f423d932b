package dev.culprit.knowledge;

import dev.culprit.text.NearestWord;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that every folder is one its product declares. */
final class StageFolders {
  private StageFolders() {}

  static void check(List<FileContent> contents, NameIndex names, List<Problem> problems) {
    Set<String> told = new HashSet<>();
    Set<String> described =
        contents.stream()
            .map(FileContent::file)
            .filter(file -> file.kind().equals(Names.PRODUCT))
            .map(KnowledgeFile::product)
            .collect(Collectors.toSet());
    for (FileContent content : contents) {
      KnowledgeFile file = content.file();
      if (described.contains(file.product())) {
        checkStage(content, names.ids(Names.STAGE, file.product()));
      } else if (told.add(file.product())) {
        String folder = file.name().substring(0, file.name().indexOf(file.product() + "/"));
        problems.add(
            Problem.error(
                "the product '" + file.product() + "' is not described",
                Place.of(folder + file.product()),
                "there is no " + KnowledgeFile.PRODUCT_FILE + " in this folder",
                "add it, or move the cases to the product they belong to"));
      }
    }
  }

  private static void checkStage(FileContent content, Set<String> stages) {
    KnowledgeFile file = content.file();
    // A product of which no stage can be read has problems of its own.
    if (file.kind().equals(Names.CASE) && !stages.isEmpty() && !stages.contains(file.folder())) {
      content.add(
          Problem.error(
              "the folder '" + file.folder() + "' is no stage of '" + file.product() + "'",
              Place.of(file.name()),
              KnowledgeFile.PRODUCT_FILE + " declares " + String.join(", ", stages),
              NearestWord.to(file.folder(), stages)
                  .map(stage -> "rename the folder to '" + stage + "'")
                  .orElse("move the file, or declare the stage")));
    }
  }
}
