package dev.culprit.log;

import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** Finds out in which code page a text is that is not UTF-8. */
final class CodePages {
  private CodePages() {}

  /**
   * The likeliest one. In a language of Latin letters a letter beyond ASCII stands alone among
   * others: then it is windows-1252, or IBM850, in which the console of Windows writes. Where most
   * of them stand together it is another alphabet, which a library tells; it would take few letters
   * among many for any.
   *
   * @param sample begins where the text leaves ASCII
   */
  static Encoding of(byte[] sample) {
    int beyondAscii = 0;
    int together = 0;
    int ansiLetters = 0;
    int consoleLetters = 0;
    for (int at = 0; at < sample.length; at++) {
      if (sample[at] >= 0) {
        continue;
      }
      beyondAscii++;
      together += isBeyondAscii(sample, at - 1) || isBeyondAscii(sample, at + 1) ? 1 : 0;
      int value = sample[at] & 0xFF;
      boolean afterLetter = isLatinLetter(sample, at - 1);
      ansiLetters += value >= 0xC0 && (afterLetter || isLatinLetter(sample, at + 1)) ? 1 : 0;
      consoleLetters += afterLetter && isConsoleLetter(value) ? 1 : 0;
    }
    if (2 * together > beyondAscii) {
      Optional<Encoding> other = otherAlphabet(sample);
      if (other.isPresent()) {
        return other.get();
      }
    }
    return consoleLetters > ansiLetters ? Encoding.IBM_850 : Encoding.WINDOWS_1252;
  }

  /**
   * A letter of IBM850 which is a rare letter in windows-1252, or a mark that stands before words:
   * the euro, dots, dashes, closing quotes and apostrophes, which follow them, are left out.
   */
  private static boolean isConsoleLetter(int value) {
    return value >= 0x81 && value <= 0x9A && value != 0x85 && (value <= 0x90 || value >= 0x98);
  }

  private static boolean isBeyondAscii(byte[] sample, int at) {
    return at >= 0 && at < sample.length && sample[at] < 0;
  }

  private static boolean isLatinLetter(byte[] sample, int at) {
    return at >= 0 && at < sample.length && sample[at] > 0 && Character.isLetter(sample[at]);
  }

  private static Optional<Encoding> otherAlphabet(byte[] sample) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(sample, 0, sample.length);
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset())
        .flatMap(Encoding::named)
        .filter(Encoding::isCodePage);
  }
}
