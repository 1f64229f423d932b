package dev.culprit.report;

import dev.culprit.text.Phrases;

/** A number of bytes in the unit that reads best; a kilobyte is 1000 bytes. */
final class Sizes {
  private static final String[] UNITS = {"size.kilo", "size.mega", "size.giga", "size.tera"};

  private Sizes() {}

  static String of(long bytes, Phrases phrases) {
    if (bytes < 1000) {
      return phrases.say("size.bytes", bytes);
    }
    double amount = bytes / 1000.0;
    int unit = 0;
    while (amount >= 999.95 && unit < UNITS.length - 1) {
      amount /= 1000;
      unit++;
    }
    return phrases.say(UNITS[unit], amount);
  }
}
