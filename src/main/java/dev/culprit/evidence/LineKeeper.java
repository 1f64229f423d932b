package dev.culprit.evidence;

import dev.culprit.log.LogLine;

/** Makes the lines that are kept of one log, and sees to it that they stay few megabytes. */
final class LineKeeper {
  private static final int LONGEST = 16 << 10;
  private static final int LONGEST_LATER = 200;
  private static final long MOST_CHARACTERS = 4 << 20;

  private final String path;
  private long kept;

  LineKeeper(String path) {
    this.path = path;
  }

  /**
   * A line as it is shown.
   *
   * @param cut how far an index into the whole line is off in what is shown
   */
  record Kept(LogLine line, int cut) {}

  /**
   * Keeps a line, or of one of more than 16,384 characters so many around a place in it; once 4
   * million characters are kept, of every further line 200.
   *
   * @param place an index into the line; less than 0 for its beginning
   */
  Kept keep(FoundLine line, LineText text, int place) {
    Kept made = make(line, text, place, kept > MOST_CHARACTERS ? LONGEST_LATER : LONGEST);
    kept += made.line().text().length();
    return made;
  }

  /**
   * Keeps 200 characters around a place of a line of which the value that was read there counts.
   */
  LogLine brief(FoundLine line, LineText text, int place) {
    return make(line, text, place, LONGEST_LATER).line();
  }

  private Kept make(FoundLine line, LineText text, int place, int longest) {
    String shown = text.text();
    int cut = 0;
    if (shown.length() > longest) {
      int from = Math.max(0, Math.min(place - longest / 4, shown.length() - longest));
      int to = from + longest;
      cut = from == 0 ? 0 : from - 1;
      shown =
          (from == 0 ? "" : "…") + shown.substring(from, to) + (to == shown.length() ? "" : "…");
    }
    return new Kept(
        new LogLine(
            path,
            line.position().number(),
            line.position().offset(),
            text.head().time(),
            text.head().level(),
            shown),
        cut);
  }
}
