package dev.culprit;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The archive of what Java loaded and linked at a start, from which the next start takes it. On
 * Windows Culprit makes it itself: what a batch file leaves running in the background may hold on
 * to the pipe from which its caller reads, and so keep the caller waiting.
 */
final class StartArchive {
  private static final Duration ABANDONED = Duration.ofMinutes(10);

  private static final List<String> MAKE = List.of("-XX:ArchiveClassesAtExit=");

  /** What Java 25 notes of the compiling is of use to its second compiler alone. */
  private static final List<String> MAKE_FOR_25 =
      List.of(
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:+IgnoreUnrecognizedVMOptions",
          "-XX:-AOTRecordTraining",
          "-XX:AOTCacheOutput=");

  /** What is called by its name is called once or twice; code for it takes longer to make. */
  private static final List<String> CALLS =
      List.of(
          "-Dsun.reflect.inflationThreshold=1000000", "-Djdk.reflect.useNativeAccessorOnly=true");

  private static final List<String> QUIET =
      List.of("--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED");

  private final Path archive;
  private final Path java;
  private final Path home;
  private final Path jar;

  StartArchive(Path archive, Path java, Path home, Path jar) {
    this.archive = archive;
    this.java = java;
    this.home = home;
    this.jar = jar;
  }

  /** The one at a place, of the Java and the Culprit that are running. */
  static StartArchive at(String place) {
    Path bin = Path.of(System.getProperty("java.home"), "bin");
    // Without a console of its own, it does not end when somebody closes the window.
    Path silent = bin.resolve("javaw.exe");
    return new StartArchive(
        Path.of(place),
        Files.exists(silent) ? silent : bin.resolve("java"),
        Path.of(System.getProperty("culprit.home")),
        Path.of(System.getProperty("java.class.path")));
  }

  /**
   * Has it made in the background, unless another start does or it failed a moment ago. Nothing is
   * said of what goes wrong: then the next start takes as long as this one.
   */
  Optional<Process> begin() {
    Path example = home.resolve("examples/token-forbidden/linux/azcmagent.log");
    try {
      if (!Files.exists(example) || !reserve()) {
        return Optional.empty();
      }
      return Optional.of(rehearse(List.of(), example.toString(), archive.toString()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private boolean reserve() throws IOException {
    Path reserved = beside(".lock");
    Files.createDirectories(archive.getParent());
    if (Files.exists(reserved)
        && Files.getLastModifiedTime(reserved)
            .toInstant()
            .isBefore(Instant.now().minus(ABANDONED))) {
      Files.deleteIfExists(reserved);
    }
    try {
      Files.createDirectory(reserved);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  /**
   * Makes it, of a process that finds rules compiled: Java 17 can fail to write one of a process
   * that compiled them.
   */
  void write(String example) throws IOException, InterruptedException {
    Path made = beside(".new");
    discard(made);
    List<String> options = new ArrayList<>(isForJava25() ? MAKE_FOR_25 : MAKE);
    options.add(options.remove(options.size() - 1) + made);
    options.add("-XX:ErrorFile=" + beside(".crash"));
    rehearse(options, example).waitFor();
    discard(beside(".crash"));
    if (Files.exists(made)) {
      made.toFile().setWritable(true);
      // By this time the launcher knows for which jar it was made.
      Files.setLastModifiedTime(made, Files.getLastModifiedTime(jar));
      Files.move(made, archive, StandardCopyOption.REPLACE_EXISTING);
      Files.delete(beside(".lock"));
    }
  }

  private Process rehearse(List<String> options, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(java.toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(CALLS);
    command.add("-Xlog:disable");
    if (isForJava25()) {
      command.addAll(QUIET);
    }
    command.addAll(options);
    command.addAll(List.of("-Dculprit.home=" + home, "-cp", jar.toString()));
    command.addAll(List.of(Rehearsal.class.getName(), part()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start();
    process.getOutputStream().close();
    return process;
  }

  private boolean isForJava25() {
    return archive.toString().endsWith(".aot");
  }

  /** The part of the program, which the archive's name ends in: {@code 17.0.15-help.jsa}. */
  private String part() {
    String name = archive.getFileName().toString();
    return name.substring(name.lastIndexOf('-') + 1, name.lastIndexOf('.'));
  }

  /** Java writes archives that nobody may write, and Windows deletes and replaces none of these. */
  private static void discard(Path file) throws IOException {
    file.toFile().setWritable(true);
    Files.deleteIfExists(file);
  }

  private Path beside(String ending) {
    return archive.resolveSibling(archive.getFileName() + ending);
  }
}
