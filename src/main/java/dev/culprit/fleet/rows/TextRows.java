package dev.culprit.fleet.rows;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;

/** Rows as lines of text. */
record TextRows(Writer out, Function<Row, String> line) implements RowFile {
  @Override
  public void add(Row row) throws IOException {
    out.write(line.apply(row) + "\n");
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
