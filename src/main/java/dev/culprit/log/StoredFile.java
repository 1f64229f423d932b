package dev.culprit.log;

import dev.culprit.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A file of some storage that is read as a stream, a bucket for instance. It may hold an archive.
 *
 * @param path what to call it, with {@code /} between its parts
 * @param named whether a person named it, rather than the folder that holds it
 * @param size in bytes
 * @param encoding one of {@link LogInputs#encodings}, of texts that do not tell theirs; empty when
 *     it is to be found out
 */
public record StoredFile(
    String path, boolean named, long size, Optional<String> encoding, Opening opening)
    implements LogInput {

  /** How the stream is opened; it may be asked for again. */
  @FunctionalInterface
  public interface Opening {
    InputStream open() throws IOException;
  }

  /**
   * Files of one folder in the order they are to be read.
   *
   * @param namesFirst name patterns of the logs that come first, in their order
   */
  public static List<StoredFile> inOrder(List<StoredFile> files, List<String> namesFirst) {
    NameOrder order = new NameOrder(namesFirst);
    List<StoredFile> ordered = new ArrayList<>(files);
    ordered.sort(Comparator.comparing(StoredFile::found, order));
    return ordered;
  }

  @Override
  public void visit(LogVisitor visitor, Consumer<Problem> problems) {
    LogPath called = called();
    ReadSettings whole = ReadSettings.whole(InputLimits.STANDARD);
    InputStream in;
    try {
      in = opening.open();
    } catch (IOException reason) {
      problems.accept(called.unreadable().cannotOpen(path, reason));
      return;
    }
    try (in) {
      new InputVisit(
              encoding.map(whole::encodedAs).orElse(whole),
              visitor,
              problems,
              new MeteredInput(in, Long.MAX_VALUE),
              size)
          .everything(called);
    } catch (IOException reason) {
      problems.accept(called.unreadable().brokenOff(path, reason));
    }
  }

  private FoundFile found() {
    return new FoundFile(Path.of("/", path), called(), size);
  }

  private LogPath called() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return named ? LogPath.named(path, name) : LogPath.found(path, name);
  }
}
