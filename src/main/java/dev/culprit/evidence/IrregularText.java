package dev.culprit.evidence;

import dev.culprit.log.Escapes;
import dev.culprit.log.Fields;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Lines in which a literal may be spelled otherwise than in its pattern: with several blanks or a
 * tab where the pattern has one blank, with {@code \n}, {@code \t}, {@code \\u0020}, {@code \/} for
 * a character, or with a terminal's colours in it. They are few, so that they are written out
 * plainly and searched once more.
 */
final class IrregularText {
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = ONES << 7;
  private static final long BLANKS = ONES * ' ';
  private static final long TABS = ONES * '\t';

  /** The bits in which a tab (0x09) and the escape character (0x1B) agree. */
  private static final long SAME_IN_TAB_AND_ESCAPE = ONES * 0xED;

  private static final long BACKSLASHES = ONES * '\\';

  /**
   * How many bytes on each side of a run of blanks tell whether a word may span it: a word that is
   * looked up, and how far the place where it is looked up may lie from its literal's window.
   */
  private static final int REACH = WordWidth.EIGHT.bytes() + 2;

  /** How many bytes {@link #around} writes at most. */
  static final int AROUND = 2 * REACH + 1;

  /** As deep as fields are unescaped. */
  private static final int DEEPEST = 3;

  private IrregularText() {}

  /** The first index in {@code bytes[from, to)} that makes a line irregular; {@code to} if none. */
  static int next(byte[] bytes, int from, int to) {
    int at = from;
    // With the byte after them, for a pair of blanks that goes over the end.
    for (int last = to - 4 * 8 - 1; at <= last; at += 4 * 8) {
      long marks = marks(bytes, at) | marks(bytes, at + 8);
      marks |= marks(bytes, at + 16) | marks(bytes, at + 24);
      if ((marks & HIGH_BITS) != 0) {
        int irregular = first(bytes, at, at + 4 * 8, to);
        if (irregular < at + 4 * 8) {
          return irregular;
        }
      }
    }
    return first(bytes, at, to, to);
  }

  /**
   * The high bit of each of eight bytes is set where a pair of blanks, a backslash, a tab or the
   * escape character begins, and sometimes where none does; the other bits say nothing (Hacker's
   * Delight, 6-1).
   */
  private static long marks(byte[] bytes, int at) {
    long word = (long) WordWidth.LONG.get(bytes, at);
    long following = (long) WordWidth.LONG.get(bytes, at + 1);
    long pair = word ^ BLANKS | following ^ BLANKS;
    long backslash = word ^ BACKSLASHES;
    long tab = word & SAME_IN_TAB_AND_ESCAPE ^ TABS;
    return pair - ONES & ~pair | backslash - ONES & ~backslash | tab - ONES & ~tab;
  }

  private static int first(byte[] bytes, int from, int end, int to) {
    int at = from;
    while (at < end && !isIrregular(bytes, at, to)) {
      at++;
    }
    return at;
  }

  private static boolean isIrregular(byte[] bytes, int at, int to) {
    byte next = at + 1 < to ? bytes[at + 1] : 0;
    return switch (bytes[at]) {
      case '\t' -> true;
      case ' ' -> next == ' ';
      case 0x1B -> next == '[';
      case '\\' ->
          next == 'n' || next == 't' || next == 'r' || next == 'u' || next == 'x' || next == '/';
      default -> false;
    };
  }

  /** Where the run of blanks that holds this index ends; the index itself when none does. */
  static int endOfBlanks(byte[] bytes, int at, int to) {
    int end = at;
    while (end < to && (bytes[end] == ' ' || bytes[end] == '\t')) {
      end++;
    }
    return end;
  }

  /**
   * Writes out what stands around a run of blanks, with one blank in its place; what belongs to a
   * neighbouring line does no harm, because no literal holds a line feed.
   *
   * @param start where the run begins, or an index in it
   * @param end where it ends
   * @param around takes at least {@link #AROUND} bytes
   * @return how many bytes were written
   */
  static int around(byte[] bytes, int from, int start, int end, int to, byte[] around) {
    int begin = start;
    while (begin > from && (bytes[begin - 1] == ' ' || bytes[begin - 1] == '\t')) {
      begin--;
    }
    int before = Math.min(REACH, begin - from);
    int after = Math.min(REACH, to - end);
    System.arraycopy(bytes, begin - before, around, 0, before);
    around[before] = ' ';
    System.arraycopy(bytes, end, around, before + 1, after);
    return before + 1 + after;
  }

  /**
   * The spellings of a line that begins and ends here, each with single blanks: as it is and with
   * its escapes resolved once, twice and so on. They are ended by line feeds.
   */
  static byte[] spellings(byte[] bytes, int start, int end) {
    byte[] spelling = singleBlanks(bytes, start, end);
    return spelling != null ? spelling : allSpellings(bytes, start, end);
  }

  /**
   * The only spelling of a line without escapes; null of one with some. Such lines are very many:
   * syslog writes a day of one digit after two blanks.
   */
  private static byte[] singleBlanks(byte[] bytes, int start, int end) {
    byte[] spelling = new byte[end - start + 1];
    int length = 0;
    boolean afterBlank = false;
    for (int at = start; at < end; at++) {
      byte b = bytes[at];
      if (b == '\\' || b == 0x1B) {
        return null;
      }
      boolean blank = isBlank(b);
      if (!blank || !afterBlank) {
        spelling[length++] = blank ? (byte) ' ' : b;
      }
      afterBlank = blank;
    }
    Arrays.fill(spelling, length, spelling.length, (byte) '\n');
    return spelling;
  }

  static boolean isBlank(int c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }

  private static byte[] allSpellings(byte[] bytes, int start, int end) {
    String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
    StringBuilder spellings = new StringBuilder();
    singleBlanks(text, spellings);
    String plain = Fields.withoutColours(text);
    if (!plain.equals(text)) {
      text = plain;
      singleBlanks(text, spellings);
    }
    for (int depth = 1; depth <= DEEPEST && text.indexOf('\\') >= 0; depth++) {
      text = Escapes.resolve(text);
      singleBlanks(text, spellings);
    }
    return spellings.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void singleBlanks(String text, StringBuilder spellings) {
    boolean afterBlank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = isBlank(c);
      if (!blank) {
        spellings.append(c);
      } else if (!afterBlank) {
        spellings.append(' ');
      }
      afterBlank = blank;
    }
    spellings.append('\n');
  }
}
