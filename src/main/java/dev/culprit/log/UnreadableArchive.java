package dev.culprit.log;

import dev.culprit.text.Problem;
import dev.culprit.text.Text;

/** The problems archives have, in words; see {@link Unreadable}. */
final class UnreadableArchive {
  private static final Text REST_LEFT =
      new Text(
          "the rest was left out, unpack it and name the logs",
          "le reste a été laissé de côté, décompressez-la et nommez les journaux");

  private final Unreadable unreadable;

  UnreadableArchive(boolean named) {
    this.unreadable = new Unreadable(named);
  }

  Problem damaged(String path) {
    return unreadable.problem(
        new Text("the archive is damaged", "l'archive est endommagée"),
        path,
        new Text(
            "it ends too early or its data is wrong",
            "elle se termine trop tôt ou ses données sont fausses"),
        new Text(
            "what could be unpacked was searched", "ce qui a pu être décompressé a été examiné"));
  }

  Problem sealed(String path, Text why) {
    return unreadable.problem(
        new Text("the entry cannot be unpacked", "cette entrée ne peut pas être décompressée"),
        path,
        why,
        new Text("unpack it and name the logs", "décompressez-la et nommez les journaux"));
  }

  Problem tooDeep(String path) {
    return unreadable.problem(
        new Text("the archive was not opened", "l'archive n'a pas été ouverte"),
        path,
        new Text(
            "it lies in an archive that lies in an archive",
            "elle se trouve dans une archive elle-même dans une archive"),
        new Text(
            "unpack the outer one and name this one",
            "décompressez celle de l'extérieur et nommez celle-ci"));
  }

  Problem nothingInside(String path) {
    return unreadable.problem(
        new Text("the archive holds no text", "l'archive ne contient aucun texte"),
        path,
        Text.NONE,
        new Text(
            "name the archive or folder that holds the logs",
            "nommez l'archive ou le dossier qui contient les journaux"));
  }

  Problem exceeded(String path, UnpackBudget.Exceeded limit, InputLimits limits) {
    return switch (limit) {
      case FILES ->
          unreadable.problem(
              new Text(
                  "the archive holds more than " + Amount.of(limits.files()) + " files",
                  "l'archive contient plus de " + Amount.inFrench(limits.files()) + " fichiers"),
              path,
              Text.NONE,
              REST_LEFT);
      case SIZE ->
          unreadable.problem(
              new Text(
                  "the archive unpacks to more than " + Amount.ofBytes(limits.unpackedBytes()).en(),
                  "l'archive décompressée dépasse " + Amount.ofBytes(limits.unpackedBytes()).fr()),
              path,
              Text.NONE,
              REST_LEFT);
      case RATIO ->
          unreadable.problem(
              new Text(
                  "the archive unpacks to more than "
                      + Amount.of(limits.ratio())
                      + " times its size",
                  "l'archive décompressée dépasse "
                      + Amount.inFrench(limits.ratio())
                      + " fois sa taille"),
              path,
              new Text(
                  "logs do not, archives made to fill a disk do",
                  "un journal ne fait pas cela, une archive conçue pour remplir un disque, si"),
              new Text("the rest was left out", "le reste a été laissé de côté"));
    };
  }
}
