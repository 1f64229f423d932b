package dev.culprit.log;

import dev.culprit.text.Problem;

/** The problems archives have, in words; see {@link Unreadable}. */
final class UnreadableArchive {
  private static final String REST_LEFT = "the rest was left out, unpack it and name the logs";

  private final Unreadable unreadable;

  UnreadableArchive(boolean named) {
    this.unreadable = new Unreadable(named);
  }

  Problem damaged(String path) {
    return unreadable.problem(
        "the archive is damaged",
        path,
        "it ends too early or its data is wrong",
        "what could be unpacked was searched");
  }

  Problem sealed(String path, String why) {
    return unreadable.problem(
        "the entry cannot be unpacked", path, why, "unpack it and name the logs");
  }

  Problem tooDeep(String path) {
    return unreadable.problem(
        "the archive was not opened",
        path,
        "it lies in an archive that lies in an archive",
        "unpack the outer one and name this one");
  }

  Problem nothingInside(String path) {
    return unreadable.problem(
        "the archive holds no text", path, "", "name the archive or folder that holds the logs");
  }

  Problem exceeded(String path, UnpackBudget.Exceeded limit, InputLimits limits) {
    return switch (limit) {
      case FILES ->
          unreadable.problem(
              "the archive holds more than " + Amount.of(limits.files()) + " files",
              path,
              "",
              REST_LEFT);
      case SIZE ->
          unreadable.problem(
              "the archive unpacks to more than " + Amount.ofBytes(limits.unpackedBytes()),
              path,
              "",
              REST_LEFT);
      case RATIO ->
          unreadable.problem(
              "the archive unpacks to more than " + Amount.of(limits.ratio()) + " times its size",
              path,
              "logs do not, archives made to fill a disk do",
              "the rest was left out");
    };
  }
}
