package dev.culprit.inference;

import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rule files of some folders, in an order that depends on their names alone. */
final class RuleFolders {
  private static final long LARGEST = 1 << 20;
  private static final int DEEPEST = 10;

  private RuleFolders() {}

  /** Reads every {@code .drl} file without following links; what cannot be read is a problem. */
  static List<RuleText> read(List<Path> folders, List<Problem> problems) {
    List<RuleText> files = new ArrayList<>();
    for (Path folder : folders) {
      for (Path file : rulesIn(folder, problems)) {
        read(folder, file, files, problems);
      }
    }
    if (files.isEmpty() && problems.isEmpty()) {
      String looked = String.join(", ", folders.stream().map(Path::toString).toList());
      problems.add(
          Problem.error(
              new Text("there are no rules", "il n'y a pas de règles"),
              Place.of(looked),
              new Text("no file there ends in .drl", "aucun fichier n'y finit par .drl"),
              new Text(
                  "name the folder that holds inference.drl",
                  "nommez le dossier qui contient inference.drl")));
    }
    return files;
  }

  private static List<Path> rulesIn(Path folder, List<Problem> problems) {
    try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".drl"))
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .toList();
    } catch (IOException | java.io.UncheckedIOException unreadable) {
      problems.add(
          Problem.error(
              new Text(
                  "the folder of rules cannot be read", "le dossier de règles ne peut pas être lu"),
              Place.of(folder.toString()),
              Files.exists(folder)
                  ? new Text("permission is denied", "permission refusée")
                  : new Text("there is no such folder", "ce dossier n'existe pas"),
              new Text("name a folder with --rules", "nommez un dossier avec --rules")));
      return List.of();
    }
  }

  private static void read(Path folder, Path file, List<RuleText> files, List<Problem> problems) {
    Place place = Place.of(file.toString());
    try {
      if (Files.size(file) > LARGEST) {
        problems.add(
            Problem.error(
                new Text("the rule file is too large", "le fichier de règles est trop volumineux"),
                place,
                new Text(
                    "it has more than " + LARGEST + " bytes", "il dépasse " + LARGEST + " octets"),
                new Text("split it", "divisez-le")));
        return;
      }
      Path inside = folder.relativize(file);
      String product = inside.getNameCount() > 1 ? inside.getName(0).toString() : "";
      files.add(new RuleText(file.toString(), product, Files.readString(file)));
    } catch (CharacterCodingException notText) {
      problems.add(
          Problem.error(
              new Text(
                  "the rule file is not UTF-8 text",
                  "le fichier de règles n'est pas du texte en UTF-8"),
              place,
              Text.NONE,
              new Text("save it as UTF-8", "enregistrez-le en UTF-8")));
    } catch (IOException unreadable) {
      problems.add(
          Problem.error(
              new Text("the rule file cannot be read", "le fichier de règles ne peut pas être lu"),
              place,
              new Text("permission is denied", "permission refusée"),
              new Text("make it readable", "rendez-le lisible")));
    }
  }
}
