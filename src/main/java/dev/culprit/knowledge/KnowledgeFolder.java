package dev.culprit.knowledge;

import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the files of one knowledge folder. No link is followed, so nothing outside it is read. */
final class KnowledgeFolder {
  private final Path folder;
  private final List<Problem> problems;
  private final Map<String, KnowledgeFile> files = new TreeMap<>();

  private KnowledgeFolder(Path folder, List<Problem> problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /** Its files by their path inside it. */
  static Map<String, KnowledgeFile> files(Path folder, List<Problem> problems) {
    KnowledgeFolder found = new KnowledgeFolder(folder, problems);
    if (!Files.isDirectory(folder)) {
      found.report("there is no such knowledge folder", "", "", "check the path");
      return Map.of();
    }
    try {
      Path real = folder.toRealPath();
      try (Stream<Path> paths = Files.walk(real)) {
        paths
            .filter(path -> !Files.isDirectory(path) || Files.isSymbolicLink(path))
            .sorted()
            .forEach(path -> found.add(path, real.relativize(path)));
      }
    } catch (IOException | UncheckedIOException e) {
      found.report(
          "the knowledge folder can not be read",
          "",
          String.valueOf(e.getMessage()),
          "check that you may read all of it");
    }
    return found.files;
  }

  private void add(Path path, Path inside) {
    String name = inside.getFileName().toString();
    boolean otherReader = inside.getNameCount() == 1 && name.equals(KnowledgeFile.REDACTION_FILE);
    if (isHidden(inside) || name.endsWith(".md") || otherReader) {
      return;
    }
    if (Files.isSymbolicLink(path)) {
      warn("a link is not followed", inside, "", "put the files themselves here");
    } else if (name.endsWith(".yml")) {
      report(
          "the file is not read",
          slashes(inside),
          "the names of knowledge files end in .yaml",
          "rename it to " + name.replaceAll("\\.yml$", ".yaml"));
    } else if (!name.endsWith(KnowledgeFile.ENDING)) {
      warn(
          "the file is not read",
          inside,
          "it is no knowledge file",
          "move it out of the knowledge folder");
    } else {
      addYaml(path, inside, name);
    }
  }

  private void addYaml(Path path, Path inside, String name) {
    String product = inside.getName(0).toString();
    String id = name.substring(0, name.length() - KnowledgeFile.ENDING.length());
    String shown = slashes(folder.resolve(inside));
    if (inside.getNameCount() == 2 && name.equals(KnowledgeFile.PRODUCT_FILE)) {
      files.put(slashes(inside), new KnowledgeFile(path, shown, product, "", product));
    } else if (inside.getNameCount() == 3) {
      String stage = inside.getName(1).toString();
      files.put(slashes(inside), new KnowledgeFile(path, shown, product, stage, id));
    } else {
      report(
          "the file is not read",
          slashes(inside),
          "knowledge lies in <product>/product.yaml, <product>/<stage>/, <product>/causes/ and"
              + " <product>/questions/",
          "move it there");
    }
  }

  private void report(String what, String inside, String why, String help) {
    problems.add(Problem.error(what, Place.of(slashes(folder.resolve(inside))), why, help));
  }

  private void warn(String what, Path inside, String why, String help) {
    problems.add(Problem.warning(what, Place.of(slashes(folder.resolve(inside))), why, help));
  }

  private static boolean isHidden(Path inside) {
    for (Path part : inside) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }
}
