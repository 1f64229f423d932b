package dev.culprit.knowledge;

import dev.culprit.text.NearestWord;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
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
                new Text(
                    "the product '" + file.product() + "' is not described",
                    "le produit '" + file.product() + "' n'est pas décrit"),
                Place.of(folder + file.product()),
                new Text(
                    "there is no " + KnowledgeFile.PRODUCT_FILE + " in this folder",
                    "il n'y a pas de " + KnowledgeFile.PRODUCT_FILE + " dans ce dossier"),
                new Text(
                    "add it, or move the cases to the product they belong to",
                    "ajoutez-le, ou déplacez les cas vers le produit dont ils relèvent")));
      }
    }
  }

  private static void checkStage(FileContent content, Set<String> stages) {
    KnowledgeFile file = content.file();
    // A product of which no stage can be read has problems of its own.
    if (file.kind().equals(Names.CASE) && !stages.isEmpty() && !stages.contains(file.folder())) {
      content.add(
          Problem.error(
              new Text(
                  "the folder '" + file.folder() + "' is no stage of '" + file.product() + "'",
                  "le dossier '"
                      + file.folder()
                      + "' n'est pas une phase de '"
                      + file.product()
                      + "'"),
              Place.of(file.name()),
              new Text(
                      KnowledgeFile.PRODUCT_FILE + " declares ",
                      KnowledgeFile.PRODUCT_FILE + " déclare ")
                  .plus(String.join(", ", stages)),
              NearestWord.to(file.folder(), stages)
                  .map(
                      stage ->
                          new Text("rename the folder to", "renommez le dossier en")
                              .plus(" '" + stage + "'"))
                  .orElse(
                      new Text(
                          "move the file, or declare the stage",
                          "déplacez le fichier, ou déclarez la phase"))));
    }
  }
}
