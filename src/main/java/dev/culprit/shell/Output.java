package dev.culprit.shell;

import dev.culprit.report.page.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a command writes its result.
 *
 * @param file empty for standard output
 */
record Output(Optional<String> file) {

  /** Writes a result. */
  @FunctionalInterface
  interface Result {
    void to(Appendable out) throws IOException;
  }

  static Output of(Invocation invocation) {
    return new Output(invocation.value(Diagnose.OUTPUT));
  }

  /**
   * @throws CommandFailure when the file cannot be written
   */
  void write(Surroundings here, Result result) {
    if (file.isEmpty()) {
      toStandardOutput(here, result);
      return;
    }
    String name = FileNames.expand(file.get());
    try (Writer writer = Files.newBufferedWriter(Path.of(name))) {
      result.to(writer);
    } catch (IOException | InvalidPathException e) {
      throw CommandFailure.file(
          here.say("output.unwritable"),
          name,
          e.getClass().getSimpleName(),
          here.say("output.other"));
    }
    here.mention(here.say("output.written", name));
  }

  private static void toStandardOutput(Surroundings here, Result result) {
    try {
      result.to(here.console().out());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How text looks there: colours are for terminals. */
  Style style(Surroundings here) {
    return file.isPresent() ? Style.plain(here.width()) : here.style();
  }
}
