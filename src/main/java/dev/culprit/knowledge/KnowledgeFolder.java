package dev.culprit.knowledge;

import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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
      SortedMap<Path, BasicFileAttributes> paths = new TreeMap<>();
      Files.walkFileTree(
          real,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
              paths.put(path, attributes);
              return FileVisitResult.CONTINUE;
            }
          });
      for (Map.Entry<Path, BasicFileAttributes> path : paths.entrySet()) {
        found.add(path.getKey(), real.relativize(path.getKey()), path.getValue());
      }
    } catch (IOException e) {
      found.report(
          "the knowledge folder can not be read",
          "",
          String.valueOf(e.getMessage()),
          "check that you may read all of it");
    }
    return found.files;
  }

  private void add(Path path, Path inside, BasicFileAttributes attributes) {
    String name = inside.getFileName().toString();
    boolean otherReader = inside.getNameCount() == 1 && name.equals(KnowledgeFile.REDACTION_FILE);
    if (isHidden(inside) || name.endsWith(".md") || otherReader) {
      return;
    }
    if (attributes.isSymbolicLink()) {
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
    String path = slashes(inside);
    return path.startsWith(".") || path.contains("/.");
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }
}
