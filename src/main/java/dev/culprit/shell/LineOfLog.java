package dev.culprit.shell;

import dev.culprit.log.Chunk;
import dev.culprit.log.InputLimits;
import dev.culprit.log.LogInput;
import dev.culprit.log.LogInputs;
import dev.culprit.log.LogReader;
import dev.culprit.text.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of a log, named as Culprit names lines: {@code logs.zip!azcmagent.log:17}. */
final class LineOfLog {
  private static final Pattern PLACE = Pattern.compile("(.+):(\\d{1,15})");

  private final String file;
  private final long number;
  private String line;
  private long lines;

  private LineOfLog(String file, long number) {
    this.file = file;
    this.number = number;
  }

  /**
   * The line at a place.
   *
   * @param encoding of a log that does not tell its own, if a person knows it
   * @throws CommandFailure when it is no place, or nothing can be read there
   */
  static String read(String place, Optional<String> encoding, Surroundings here) {
    Matcher parts = PLACE.matcher(place);
    if (!parts.matches()) {
      throw CommandFailure.usage(here.say("new.no-place", place), "", here.say("new.place"));
    }
    LineOfLog wanted = new LineOfLog(parts.group(1), Long.parseLong(parts.group(2)));
    wanted.look(encoding);
    return Optional.ofNullable(wanted.line)
        .orElseThrow(
            () ->
                CommandFailure.file(
                    here.say("new.no-line", wanted.number),
                    wanted.file,
                    here.say("new.lines", wanted.lines),
                    here.say("new.place")));
  }

  private void look(Optional<String> encoding) {
    LogInputs found = LogInputs.of(List.of(input()), InputLimits.STANDARD, List.of());
    LogInputs inputs = encoding.map(found::encodedAs).orElse(found);
    List<Problem> problems = new ArrayList<>(inputs.problems());
    for (LogInput input : inputs.inputs()) {
      input.visit(this::look, problems::add);
    }
    if (line == null && !problems.isEmpty()) {
      throw new CommandFailure(Status.WRONG_USAGE, problems);
    }
  }

  /** The file to read: the name as a whole, or what stands before an archive's entry. */
  private String input() {
    int entry = file.indexOf('!');
    while (entry > 0 && !Files.isRegularFile(Path.of(file.substring(0, entry)))) {
      entry = file.indexOf('!', entry + 1);
    }
    return entry < 0 || Files.exists(Path.of(file)) ? file : file.substring(0, entry);
  }

  private void look(LogReader log) throws IOException {
    if (!log.path().equals(file)) {
      return;
    }
    for (Chunk chunk = log.next(); chunk != null && line == null; chunk = log.next()) {
      for (int start = chunk.from(); start < chunk.to() && line == null; ) {
        int end = start;
        while (end < chunk.to() && chunk.bytes()[end] != '\n') {
          end++;
        }
        if (chunk.at(start).number() == number) {
          line = new String(chunk.bytes(), start, end - start, StandardCharsets.UTF_8).strip();
        }
        start = end + 1;
      }
      lines = log.linesRead();
    }
  }
}
