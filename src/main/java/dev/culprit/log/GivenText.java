package dev.culprit.log;

import dev.culprit.text.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * A log that is at hand as a text: pasted, or part of a test.
 *
 * @param path what to call it
 */
public record GivenText(String path, String text) implements LogInput {
  @Override
  public long size() {
    return text.length();
  }

  @Override
  public void visit(LogVisitor visitor, Consumer<Problem> problems) {
    ReadSettings settings = ReadSettings.whole(InputLimits.STANDARD);
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    MeteredInput in = new MeteredInput(new ByteArrayInputStream(bytes), Long.MAX_VALUE);
    try {
      new InputVisit(settings, visitor, problems, in, bytes.length)
          .everything(LogPath.named(path, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
