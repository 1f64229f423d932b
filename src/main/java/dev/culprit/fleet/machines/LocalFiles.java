package dev.culprit.fleet.machines;

import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** The files of this machine's own disks and shares. No link is followed below a given place. */
public final class LocalFiles implements FileStore {
  private final List<Path> roots = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /** Lists all files of these places. */
  public void list(List<String> places, Machines machines) {
    for (String place : places) {
      try {
        list(Path.of(place), machines);
      } catch (InvalidPathException | IOException e) {
        problems.add(
            Problem.error(
                new Text("there is no such file or folder", "ce fichier ou dossier n'existe pas"),
                Place.of(place),
                Text.NONE,
                new Text("check the name", "vérifiez le nom")));
      }
    }
  }

  /** What could not be listed, each with its reason. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  @Override
  public InputStream open(MachineFile file) throws IOException {
    Path root = roots.get(file.root());
    return Files.newInputStream(Files.isDirectory(root) ? root.resolve(file.path()) : root);
  }

  private void list(Path place, Machines machines) throws IOException {
    Path root = place.toRealPath();
    if (roots.contains(root)) {
      return;
    }
    int number = roots.size();
    roots.add(root);
    String name = root.getFileName() == null ? "" : root.getFileName().toString();
    if (!Files.isDirectory(root)) {
      machines.add(new MachineFile(number, name, Files.size(root)), "");
      return;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
              String path = root.relativize(file).toString().replace('\\', '/');
              machines.add(new MachineFile(number, path, attributes.size()), name);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException reason) {
            problems.add(
                Problem.warning(
                    new Text("this must not be read", "ceci n'est pas accessible en lecture"),
                    Place.of(file.toString()),
                    Text.same(reason.getClass().getSimpleName()),
                    new Text(
                        "start again as someone who may read it",
                        "recommencez avec un compte qui peut le lire")));
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
