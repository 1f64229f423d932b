package dev.culprit.log;

import dev.culprit.log.Chunk.LinePosition;
import dev.culprit.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * A file on the disk, whatever it holds. It is read up to the size it has when it is opened: what
 * is appended meanwhile is left for the next time, so that a busy writer cannot keep us reading.
 */
record PlainFile(Path file, LogPath name, long size, ReadSettings settings) implements LogInput {

  @Override
  public String path() {
    return name.path();
  }

  @Override
  public void visit(LogVisitor visitor, Consumer<Problem> problems) {
    FileChannel channel;
    try {
      channel = FileChannel.open(file, StandardOpenOption.READ);
    } catch (IOException reason) {
      problems.accept(name.unreadable().cannotOpen(path(), reason));
      return;
    }
    try (channel) {
      read(channel, visitor, problems);
    } catch (IOException reason) {
      problems.accept(new Unreadable(false).brokenOff(path(), reason));
    }
  }

  private void read(FileChannel channel, LogVisitor visitor, Consumer<Problem> problems)
      throws IOException {
    long end = channel.size();
    TimeWindow window = settings.window();
    FilePart part =
        window == null ? new FilePart(0, end) : new TimeSearch(channel, end, window).find();
    InputStream bytes = Channels.newInputStream(channel);
    MeteredInput input = new MeteredInput(bytes, part.length(), settings.stopped());
    InputVisit visit = new InputVisit(settings, visitor, problems, input, end);
    MeteredInput before = new MeteredInput(bytes, part.from(), settings.stopped());
    if (part.from() == 0) {
      visit.everything(name);
    } else {
      long newlines = newlines(before, visitor);
      if (before.count() == part.from()) {
        visit.part(name, new LinePosition(1 + newlines, part.from()));
      }
    }
    if (before.failure() != null) {
      problems.accept(name.unreadable().brokenOff(path(), before.failure()));
    } else if (input.failure() == null && channel.size() < end) {
      long read = before.count() + input.count();
      problems.accept(new Unreadable(false).shortened(path(), read, end));
    }
  }

  /** How many line feeds there are: to be counted, for line numbers are to be right. */
  private static long newlines(MeteredInput before, LogVisitor visitor) {
    byte[] bytes = new byte[256 << 10];
    long newlines = 0;
    int read;
    while ((read = before.read(bytes, 0, bytes.length)) >= 0) {
      newlines += Newlines.count(bytes, 0, read);
      visitor.passed(before.count());
    }
    return newlines;
  }
}
