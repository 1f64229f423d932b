package dev.culprit.log;

import dev.culprit.log.Chunk.LinePosition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Everything that reading some inputs gave. */
record Reading(List<Line> lines, List<String> logs, List<String> problems) {

  /** A line in the log at that path; the text without line feed. */
  record Line(String path, LinePosition at, String text) {}

  static Reading of(Path... paths) {
    return of(InputLimits.STANDARD, paths);
  }

  static Reading of(InputLimits limits, Path... paths) {
    List<String> names = Stream.of(paths).map(Path::toString).toList();
    return of(LogInputs.of(names, limits, List.of("azcmagent*.log*", "himds*.log*")));
  }

  /** The bytes come from standard input. */
  static Reading of(byte[] bytes, InputLimits limits) {
    return of(LogInputs.of(List.of("-"), limits, List.of(), new ByteArrayInputStream(bytes)));
  }

  static Reading of(byte[] bytes) {
    return of(bytes, InputLimits.STANDARD);
  }

  static Reading of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static Reading of(LogInputs inputs) {
    Reading reading = new Reading(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    inputs.problems().forEach(problem -> reading.problems.add(told(problem)));
    for (LogInput input : inputs.inputs()) {
      input.visit(reading::read, problem -> reading.problems.add(told(problem)));
    }
    return reading;
  }

  private static String told(dev.culprit.text.Problem problem) {
    return (problem.isError() ? "error: " : "warning: ") + problem.oneLine();
  }

  private void read(LogReader log) throws IOException {
    long before = log.linesBefore(() -> {}).orElseThrow();
    for (Chunk chunk = log.next(); chunk != null; chunk = log.next()) {
      int at = chunk.from();
      while (at < chunk.to()) {
        int newline = Newlines.first(chunk.bytes(), at, chunk.to());
        int end = newline < 0 ? chunk.to() : newline;
        String text = new String(chunk.bytes(), at, end - at, StandardCharsets.UTF_8);
        LinePosition position = chunk.at(at);
        lines.add(
            new Line(
                log.path(), new LinePosition(before + position.number(), position.offset()), text));
        at = end + 1;
      }
    }
    logs.add(
        "%s %s %s %d bytes %d lines"
            .formatted(log.path(), log.name(), log.encoding(), log.bytesRead(), log.linesRead()));
  }

  List<String> texts() {
    return lines.stream().map(Line::text).toList();
  }

  /** {@code number@offset text} of each line. */
  List<String> placedTexts() {
    return lines.stream()
        .map(line -> line.at().number() + "@" + line.at().offset() + " " + line.text())
        .toList();
  }

  /** The paths of the logs that were read, in their order. */
  List<String> paths() {
    return logs.stream().map(log -> log.split(" ")[0]).toList();
  }
}
