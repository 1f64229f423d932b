package dev.culprit.fleet.rows;

import dev.culprit.report.JsonTree;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rows of a run as they come, each whole or not at all, so that a run that was interrupted or
 * killed goes on where it stopped. The file is JSON lines: what run it is, then a row a line.
 */
public final class Journal implements Closeable {
  private static final String SCHEMA = "culprit-fleet/1";
  private static final int BUFFER = 1 << 16;

  private final FileChannel file;
  private final TreeMap<String, Part> parts = new TreeMap<>();
  private long end;

  /** Where a row stands in the file. */
  private record Part(long offset, int length) {}

  private Journal(FileChannel file) {
    this.file = file;
  }

  /**
   * Begins a journal, in place of any that is there.
   *
   * @param run what identifies the run: equal runs give equal rows
   */
  public static Journal begin(Path path, String run) throws IOException {
    Journal journal =
        new Journal(
            FileChannel.open(
                path,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE));
    journal.lock(path);
    journal.file.truncate(0);
    journal.append(head(run));
    return journal;
  }

  /**
   * Goes on with a journal. A row that was cut off is forgotten.
   *
   * @return empty when it is of another run
   */
  public static Optional<Journal> resume(Path path, String run) throws IOException {
    Journal journal =
        new Journal(FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE));
    journal.lock(path);
    if (journal.read(head(run))) {
      return Optional.of(journal);
    }
    journal.close();
    return Optional.empty();
  }

  /** The machines that have a row. */
  public synchronized Set<String> machines() {
    return Set.copyOf(parts.keySet());
  }

  public synchronized int size() {
    return parts.size();
  }

  /** Keeps a row. May be called from several threads. */
  public synchronized void add(Row row) throws IOException {
    long offset = end;
    int length = append(RowJson.line(row));
    parts.put(row.machine(), new Part(offset, length));
  }

  /** What is done with each row. */
  @FunctionalInterface
  public interface Reader {
    void read(Row row) throws IOException;
  }

  /** Shows all rows in the order of the machines' names. */
  public synchronized void readSorted(Reader reader) throws IOException {
    for (Part part : parts.values()) {
      ByteBuffer bytes = ByteBuffer.allocate(part.length());
      while (bytes.hasRemaining() && file.read(bytes, part.offset() + bytes.position()) >= 0) {}
      String line = new String(bytes.array(), StandardCharsets.UTF_8);
      reader.read(
          RowJson.read(line).orElseThrow(() -> new IOException("a row was changed meanwhile")));
    }
  }

  @Override
  public synchronized void close() throws IOException {
    file.close();
  }

  private static String head(String run) {
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("schema", SCHEMA);
    head.put("run", run);
    return JsonTree.line(head);
  }

  /** Two processes that write one journal would spoil it. */
  private void lock(Path path) throws IOException {
    if (file.tryLock() == null) {
      file.close();
      throw new IOException("another run is writing " + path);
    }
  }

  private int append(String line) throws IOException {
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      file.write(buffer, end + buffer.position());
    }
    end += bytes.length;
    return bytes.length - 1;
  }

  private boolean read(String head) throws IOException {
    file.position(0);
    InputStream in = new BufferedInputStream(Channels.newInputStream(file), BUFFER);
    java.io.ByteArrayOutputStream line = new java.io.ByteArrayOutputStream();
    boolean first = true;
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next != '\n') {
        line.write(next);
        continue;
      }
      String text = line.toString(StandardCharsets.UTF_8);
      if (first && !text.equals(head)) {
        return false;
      }
      if (!first) {
        Part part = new Part(end, line.size());
        RowJson.read(text).ifPresent(row -> parts.put(row.machine(), part));
      }
      first = false;
      end += line.size() + 1;
      line.reset();
    }
    file.truncate(end);
    return !first;
  }
}
