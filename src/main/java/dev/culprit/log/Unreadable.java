package dev.culprit.log;

import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/**
 * The problems inputs have, in words. What a person named is an error when nothing of it can be
 * read; all else is a warning.
 */
final class Unreadable {
  private static final Text NAME_THE_LOG =
      new Text("name the log file itself", "nommez le fichier journal lui-même");

  private final boolean named;

  Unreadable(boolean named) {
    this.named = named;
  }

  Problem missing(String path) {
    return problem(
        new Text("there is no such file or folder", "ce fichier ou dossier n'existe pas"),
        path,
        Text.NONE,
        new Text("check the name", "vérifiez le nom"));
  }

  Problem special(String path) {
    return problem(
        new Text("this is neither a file nor a folder", "ce n'est ni un fichier ni un dossier"),
        path,
        new Text(
            "it is a pipe, a socket or a device", "c'est un tube, un socket ou un périphérique"),
        new Text(
            "name a log file, or give the log on standard input as -",
            "nommez un fichier journal, ou donnez le journal sur l'entrée standard avec -"));
  }

  Problem loop(String path) {
    return problem(
        new Text("the link cannot be followed", "le lien ne peut pas être suivi"),
        path,
        new Text("it leads back to itself", "il revient sur lui-même"),
        NAME_THE_LOG);
  }

  Problem linkOut(String path) {
    return problem(
        new Text("the link was not followed", "le lien n'a pas été suivi"),
        path,
        new Text("it leads out of the folder", "il mène hors du dossier"),
        NAME_THE_LOG);
  }

  Problem linkToNothing(String path) {
    return problem(
        new Text("the link was not followed", "le lien n'a pas été suivi"),
        path,
        new Text("what it leads to is gone", "sa cible n'existe plus"),
        Text.NONE);
  }

  Problem emptyFolder(String path) {
    return problem(
        new Text("the folder holds no file", "le dossier ne contient aucun fichier"),
        path,
        Text.NONE,
        new Text(
            "name the folder that holds the logs", "nommez le dossier qui contient les journaux"));
  }

  Problem tooManyFiles(String path, int files) {
    return problem(
        new Text(
            "the folder holds more than " + Amount.of(files) + " files",
            "le dossier contient plus de " + Amount.inFrench(files) + " fichiers"),
        path,
        Text.NONE,
        new Text(
            "the others were left out, name a smaller folder or the logs",
            "les autres ont été laissés de côté, nommez un dossier plus petit ou les journaux"));
  }

  Problem empty(String path) {
    return problem(
        new Text("the file is empty", "le fichier est vide"),
        path,
        Text.NONE,
        new Text("name the log that holds the failure", "nommez le journal qui contient l'échec"));
  }

  Problem binary(String path) {
    return problem(
        new Text("the file is no text", "le fichier n'est pas du texte"),
        path,
        new Text("it holds binary data", "il contient des données binaires"),
        new Text("name a log file", "nommez un fichier journal"));
  }

  Problem foreignPacking(String path, String packing) {
    return problem(
        new Text("the file is packed with " + packing, "le fichier est compressé par " + packing),
        path,
        new Text("only gzip, zip and tar are opened", "seuls gzip, zip et tar sont ouverts"),
        new Text("unpack it and name the logs", "décompressez-le et nommez les journaux"));
  }

  /** Why a file or folder that was there a moment ago cannot be opened. */
  Problem cannotOpen(String path, IOException reason) {
    if (reason instanceof AccessDeniedException) {
      return problem(
          new Text("the file must not be read", "le fichier n'est pas accessible en lecture"),
          path,
          new Text("permission denied", "permission refusée"),
          new Text(
              "run Culprit as administrator or root, or copy the log to a place of your own",
              "lancez Culprit en tant qu'administrateur ou root, ou copiez le journal dans un"
                  + " dossier à vous"));
    }
    if (reason instanceof NoSuchFileException) {
      return problem(
          new Text("the file is gone", "le fichier a disparu"),
          path,
          new Text(
              "it was removed or renamed meanwhile", "il a été supprimé ou renommé entre-temps"),
          new Text(
              "start again with the files that are there now",
              "recommencez avec les fichiers présents maintenant"));
    }
    if (reason instanceof FileSystemLoopException) {
      return loop(path);
    }
    return problem(
        new Text("the file cannot be opened", "le fichier ne peut pas être ouvert"),
        path,
        reasonOf(reason),
        new Text("check the disk", "vérifiez le disque"));
  }

  /** A file that could be read up to some place only. */
  Problem brokenOff(String path, Exception reason) {
    return problem(
        new Text(
            "the file cannot be read to its end", "le fichier ne peut pas être lu jusqu'au bout"),
        path,
        reasonOf(reason),
        new Text("what came before was searched", "ce qui précède a été examiné"));
  }

  Problem shortened(String path, long read, long size) {
    return problem(
        new Text(
            "the file became shorter while it was read",
            "le fichier a raccourci pendant la lecture"),
        path,
        new Text(
            Amount.of(read) + " of " + Amount.of(size) + " bytes were there",
            "il restait " + Amount.inFrench(read) + " octets sur " + Amount.inFrench(size)),
        new Text(
            "diagnose it again once nothing writes to it",
            "relancez le diagnostic quand plus rien n'y écrit"));
  }

  Problem problem(Text what, String path, Text why, Text help) {
    Place where = Place.of(path);
    return named ? Problem.error(what, where, why, help) : Problem.warning(what, where, why, help);
  }

  /** The JDK puts the path before the reason, and it is told already. */
  private static Text reasonOf(Exception failure) {
    String reason =
        failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
    return reason == null || reason.isBlank()
        ? new Text("the system gives no reason", "le système ne dit pas pourquoi")
        : Text.same(reason);
  }
}
