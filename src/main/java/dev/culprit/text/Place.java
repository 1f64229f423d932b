package dev.culprit.text;

/**
 * Where something stands in a file. Lines and columns count from 1; 0 means that they are not
 * known.
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
  public static final Place UNKNOWN = new Place("", 0, 0);

  /** What standard input is called where a file is named. */
  public static final String STANDARD_INPUT = "-";

  private static final Text IN_WORDS = new Text("standard input", "entrée standard");

  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  /** A file's name as people read it: standard input, and what is packed in it, in words. */
  public static String shown(String file, Language language) {
    boolean isInput = file.equals(STANDARD_INPUT) || file.startsWith(STANDARD_INPUT + "!");
    return isInput ? IN_WORDS.in(language) + file.substring(STANDARD_INPUT.length()) : file;
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

  /** The same as {@link #toString}, the file as people read its name. */
  public String in(Language language) {
    return new Place(shown(file, language), line, column).toString();
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
