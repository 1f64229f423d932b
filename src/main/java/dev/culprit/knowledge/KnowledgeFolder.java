package dev.culprit.knowledge;

import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
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
  private static final Text NOT_READ = new Text("the file is not read", "le fichier n'est pas lu");

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
      found.report(
          new Text("there is no such knowledge folder", "ce dossier de connaissances n'existe pas"),
          "",
          Text.NONE,
          new Text("check the path", "vérifiez le chemin"));
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
          new Text(
              "the knowledge folder can not be read",
              "le dossier de connaissances ne peut pas être lu"),
          "",
          Text.same(String.valueOf(e.getMessage())),
          new Text(
              "check that you may read all of it",
              "vérifiez que vous avez le droit de le lire en entier"));
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
      warn(
          new Text("a link is not followed", "un lien n'est pas suivi"),
          inside,
          Text.NONE,
          new Text("put the files themselves here", "mettez ici les fichiers eux-mêmes"));
    } else if (name.endsWith(".yml")) {
      report(
          NOT_READ,
          slashes(inside),
          new Text(
              "the names of knowledge files end in .yaml",
              "les noms des fichiers de connaissances finissent par .yaml"),
          new Text("rename it to ", "renommez-le en ").plus(name.replaceAll("\\.yml$", ".yaml")));
    } else if (!name.endsWith(KnowledgeFile.ENDING)) {
      warn(
          NOT_READ,
          inside,
          new Text("it is no knowledge file", "ce n'est pas un fichier de connaissances"),
          new Text("move it out of the knowledge folder", "sortez-le du dossier de connaissances"));
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
          NOT_READ,
          slashes(inside),
          new Text(
              "knowledge lies in <product>/product.yaml, <product>/<stage>/, <product>/causes/ and"
                  + " <product>/questions/",
              "les connaissances se trouvent dans <product>/product.yaml, <product>/<stage>/,"
                  + " <product>/causes/ et <product>/questions/"),
          new Text("move it there", "déplacez-le à l'un de ces endroits"));
    }
  }

  private void report(Text what, String inside, Text why, Text help) {
    problems.add(Problem.error(what, Place.of(slashes(folder.resolve(inside))), why, help));
  }

  private void warn(Text what, Path inside, Text why, Text help) {
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
