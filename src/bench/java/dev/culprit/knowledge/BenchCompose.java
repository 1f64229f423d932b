package dev.culprit.knowledge;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Composes every YAML file of a folder with SnakeYAML alone, and prints how long that took. */
public final class BenchCompose {
  public static void main(String[] arguments) throws Exception {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of(arguments[0]))) {
      files = all.filter(file -> file.toString().endsWith(".yaml")).toList();
    }
    long start = System.nanoTime();
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    for (Path file : files) {
      try (Reader reader = Files.newBufferedReader(file)) {
        yaml.compose(reader);
      }
    }
    System.out.println((System.nanoTime() - start) / 1_000_000);
  }
}
