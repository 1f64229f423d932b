package dev.culprit.log;

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

  void read(FileChannel channel, LogVisitor visitor, Consumer<Problem> problems)
      throws IOException {
    long end = channel.size();
    TimeWindow window = settings.window();
    FilePart part =
        window == null ? new FilePart(0, end) : new TimeSearch(channel, end, window).find();
    LinesBefore before = new LinesBefore(channel, part.from(), settings.stopped());
    InputStream bytes = Channels.newInputStream(channel.position(part.from()));
    MeteredInput input = new MeteredInput(bytes, part.length(), settings.stopped());
    InputVisit visit = new InputVisit(settings, visitor, problems, input, end);
    if (before.exist()) {
      visit.part(name, before);
    } else {
      visit.everything(name);
    }
    if (before.failure() != null) {
      problems.accept(name.unreadable().brokenOff(path(), before.failure()));
    } else if (input.failure() == null && channel.size() < end) {
      long there = Math.min(part.from(), channel.size()) + input.count();
      problems.accept(new Unreadable(false).shortened(path(), there, end));
    }
  }
}
