package dev.culprit.interview.session;

import dev.culprit.interview.Act;
import dev.culprit.interview.Journal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Writes a session while it goes on. Each act is one line at the end of the file, and on the disk
 * before it is taken; a program that is killed loses at most the act it was about to take.
 */
public final class SessionFile implements Journal, AutoCloseable {
  private final Path file;
  private final FileChannel channel;
  private final Supplier<Instant> clock;

  private SessionFile(Path file, FileChannel channel, Supplier<Instant> clock) {
    this.file = file;
    this.channel = channel;
    this.clock = clock;
  }

  /**
   * Starts a session in a folder, which is made if need be. The file is the owner's alone, and
   * appears only when its head is complete.
   */
  static SessionFile start(Path folder, String name, SessionHead head, Supplier<Instant> clock)
      throws IOException {
    OwnerOnly.makeFolder(folder);
    Path unfinished = OwnerOnly.makeFile(folder.resolve("." + name + ".new"));
    Files.writeString(unfinished, RecordWriter.block(head) + "acts:\n");
    Path file = Files.move(unfinished, free(folder, name), StandardCopyOption.ATOMIC_MOVE);
    return open(file, clock);
  }

  /** Goes on with a session; a torn last line is removed first. */
  public static SessionFile resume(SavedSession session, Supplier<Instant> clock)
      throws IOException {
    SessionFile file = open(session.file(), clock);
    String text = Files.readString(session.file(), StandardCharsets.UTF_8);
    file.channel.truncate(SavedSession.whole(text).getBytes(StandardCharsets.UTF_8).length);
    return file;
  }

  public Path file() {
    return file;
  }

  @Override
  public void add(Act act) {
    append(ActYaml.write(act, clock.get()));
  }

  @Override
  public void undo() {
    append(ActYaml.undo(clock.get()));
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static SessionFile open(Path file, Supplier<Instant> clock) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
    return new SessionFile(file, channel, clock);
  }

  private void append(String line) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(("  - " + line + "\n").getBytes(StandardCharsets.UTF_8));
      channel.position(channel.size());
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(false);
    } catch (IOException e) {
      throw new UncheckedIOException("the session can not be written (" + file + ")", e);
    }
  }

  private static Path free(Path folder, String name) {
    Path file = folder.resolve(name + ".yaml");
    for (int number = 2; Files.exists(file); number++) {
      file = folder.resolve(name + "-" + number + ".yaml");
    }
    return file;
  }
}
