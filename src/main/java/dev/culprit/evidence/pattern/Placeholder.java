package dev.culprit.evidence.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a placeholder of a line may take. */
public enum Placeholder {
  TEXT("(?s:.+?)", "[^\\r\\n]+"),
  GUID("[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}"),
  IP(
      "[0-9]{1,3}(?:\\.[0-9]{1,3}){3}"
          + "|\\[[0-9A-Fa-f:.]+(?:%[0-9A-Za-z]+)?]"
          + "|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}"),
  HOST("[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?"),
  URL("[A-Za-z][A-Za-z0-9+.-]*://(?:[^\\s\"'<>\\\\]*[^\\s\"'<>\\\\.,;:)\\]}])"),
  NUMBER("0[xX][0-9A-Fa-f]+|[+-]?[0-9]+(?:\\.[0-9]+)?"),
  WORD("[\\p{L}\\p{N}_]+(?:[.-][\\p{L}\\p{N}_]+)*"),
  PATH(
      "(?:[A-Za-z]:[\\\\/]|[\\\\/])[^\"'<>|*?\\r\\n]*?",
      "(?:[A-Za-z]:[\\\\/]|[\\\\/])[^\\s\"'<>|*?]*"),
  /** Its capture is what stands between the quotes. */
  QUOTED("\"[^\"]+\"|'[^']+'");

  private final String inside;
  private final String atEnd;

  Placeholder(String inside, String atEnd) {
    this.inside = inside;
    this.atEnd = atEnd;
  }

  Placeholder(String regex) {
    this(regex, regex);
  }

  /**
   * The regular expression of what it takes.
   *
   * @param last whether nothing follows: what takes the shortest text that fits takes the rest of
   *     the line there, as nothing else says where it ends
   */
  String regex(boolean last) {
    return last ? atEnd : inside;
  }

  /** The one an author writes so; empty when there is none. */
  public static Optional<Placeholder> of(String type) {
    return Arrays.stream(values()).filter(known -> known.word().equals(type)).findFirst();
  }

  /** The types an author may write. */
  public static List<String> words() {
    return Arrays.stream(values()).filter(type -> type != TEXT).map(Placeholder::word).toList();
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
