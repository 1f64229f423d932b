package dev.culprit.log;

import dev.culprit.log.Chunk.LinePosition;
import dev.culprit.text.Problem;
import java.io.IOException;
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
    TimeSearch search = window == null ? null : new TimeSearch(channel, end, window);
    FilePart part = search == null ? new FilePart(0, end) : search.find();
    MeteredInput input = new MeteredInput(Channels.newInputStream(channel), part.length());
    InputVisit visit = new InputVisit(settings, visitor, problems, input, end);
    if (part.from() == 0) {
      visit.everything(name);
    } else {
      long line = 1 + search.newlinesBefore(part.from());
      channel.position(part.from());
      visit.part(name, new LinePosition(line, part.from()));
    }
    if (input.failure() == null && channel.size() < end) {
      problems.accept(new Unreadable(false).shortened(path(), part.from() + input.count(), end));
    }
  }
}
