package dev.culprit.fleet.rows;

import java.io.Closeable;
import java.io.IOException;

/** A file of rows while it is written; it is whole once it is closed. */
public interface RowFile extends Closeable {
  void add(Row row) throws IOException;
}
