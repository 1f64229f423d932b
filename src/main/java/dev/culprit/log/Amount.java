package dev.culprit.log;

import dev.culprit.text.Text;
import java.util.Locale;

/** Numbers as problems tell them. */
final class Amount {
  private Amount() {}

  /** {@code 10,000} */
  static String of(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** The same for French words, in which a blank that does not break parts the thousands. */
  static String inFrench(long count) {
    return of(count).replace(',', '\u00a0');
  }

  /** A size in the largest unit that it is a whole number of. */
  static Text ofBytes(long bytes) {
    String[] units = {"bytes", "KiB", "MiB", "GiB"};
    String[] french = {"octets", "Kio", "Mio", "Gio"};
    int unit = 0;
    long size = bytes;
    while (unit + 1 < units.length && size >= 1024 && size % 1024 == 0) {
      size /= 1024;
      unit++;
    }
    return new Text(of(size) + " " + units[unit], inFrench(size) + "\u00a0" + french[unit]);
  }
}
