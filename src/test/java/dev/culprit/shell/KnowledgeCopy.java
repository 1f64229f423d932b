package dev.culprit.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The project's knowledge in a folder of its own, to be edited. */
record KnowledgeCopy(Path folder) {

  static KnowledgeCopy in(Path folder) throws IOException {
    Path original = Path.of("knowledge");
    try (Stream<Path> files = Files.walk(original)) {
      for (Path file : files.toList()) {
        Path copy = folder.resolve(original.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    return new KnowledgeCopy(folder);
  }

  /** Writes a file of the agent's. */
  void write(String file, String yaml) throws IOException {
    Files.writeString(folder.resolve("azure-arc").resolve(file), yaml);
  }

  /** Replaces words that must stand in a file of the agent's. */
  void edit(String file, String words, String others) throws IOException {
    Path path = folder.resolve("azure-arc").resolve(file);
    String yaml = Files.readString(path);
    assertTrue(yaml.contains(words), yaml);
    Files.writeString(path, yaml.replace(words, others));
  }

  /** Takes out of a file of the agent's what stands from some words up to others. */
  void cut(String file, String from, String upTo) throws IOException {
    Path path = folder.resolve("azure-arc").resolve(file);
    String yaml = Files.readString(path);
    int begin = yaml.indexOf(from);
    int end = yaml.indexOf(upTo, begin);
    assertTrue(begin >= 0 && end >= 0, yaml);
    Files.writeString(path, yaml.substring(0, begin) + yaml.substring(end));
  }

  ProjectRun run(String... words) {
    return ProjectRun.on(Trial.settings(folder), words);
  }
}
