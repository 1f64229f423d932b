package dev.culprit.log;

import java.util.Locale;

/** Numbers as problems tell them: the same in every country, as the words are. */
final class Amount {
  private Amount() {}

  /** {@code 10,000} */
  static String of(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** A size in the largest unit that it is a whole number of. */
  static String ofBytes(long bytes) {
    String[] units = {"bytes", "KiB", "MiB", "GiB"};
    int unit = 0;
    long size = bytes;
    while (unit + 1 < units.length && size >= 1024 && size % 1024 == 0) {
      size /= 1024;
      unit++;
    }
    return of(size) + " " + units[unit];
  }
}
