package dev.culprit.fleet.rows;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats that rows are written in, each known by the ending of a file's name. */
public enum RowFormat {
  JSON_LINES(".jsonl") {
    @Override
    public RowFile create(Path file) throws IOException {
      return new TextRows(Files.newBufferedWriter(file), RowJson::line);
    }
  },
  CSV(".csv") {
    @Override
    public RowFile create(Path file) throws IOException {
      Writer out = Files.newBufferedWriter(file);
      out.write(RowCsv.HEAD + "\n");
      return new TextRows(out, RowCsv::line);
    }
  };

  private final String ending;

  RowFormat(String ending) {
    this.ending = ending;
  }

  /** The format of a file of this name. */
  public static Optional<RowFormat> of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(format -> lower.endsWith(format.ending)).findFirst();
  }

  public static List<String> endings() {
    return Stream.of(values()).map(format -> format.ending).toList();
  }

  /** Begins a file, in place of any that is there. */
  public abstract RowFile create(Path file) throws IOException;
}
