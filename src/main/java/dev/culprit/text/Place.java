package dev.culprit.text;

/**
 * Where something stands in a file. Lines and columns count from 1; 0 means that they are not
 * known.
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
  public static final Place UNKNOWN = new Place("", 0, 0);

  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  @Override
  public int compareTo(Place other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  /** {@code file:line:column}, without the parts that are not known. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
