package dev.culprit.log;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What rotation made of a log's name: {@code himds.log.2.gz}, {@code himds.log-20240131}, {@code
 * himds-2024-01-31T10-25-32.123.log}. The order is that of time: dated ones, then numbered ones, of
 * which the highest is the oldest, then the one still written.
 *
 * @param stem the name without what rotation added
 * @param date its digits, or none
 * @param number 0 when there is none
 */
record Rotation(String stem, String date, int number) implements Comparable<Rotation> {
  private static final Pattern PACKED = Pattern.compile("(?i)\\.(gz|zip|tgz)$");
  private static final Pattern DATE =
      Pattern.compile(
          "[-._](\\d{4}-?\\d\\d-?\\d\\d(?:[T_-]?\\d\\d[-:.]?\\d\\d[-:.]?\\d\\d(?:\\.\\d+)?)?)(?!\\d)");
  private static final Pattern NUMBER = Pattern.compile("\\.(\\d{1,4})(?=(?:\\.[a-zA-Z]+)?$)");
  private static final Comparator<Rotation> ORDER =
      Comparator.comparing(Rotation::stem)
          .thenComparing(Rotation::isCurrent)
          .thenComparing(rotation -> rotation.number > 0)
          .thenComparing(Rotation::date)
          .thenComparing(Comparator.comparingInt(Rotation::number).reversed());

  static Rotation of(String name) {
    String stem = PACKED.matcher(name).replaceFirst("");
    String date = "";
    int number = 0;
    Matcher dated = DATE.matcher(stem);
    if (dated.find()) {
      date = dated.group(1).replaceAll("\\D", "");
      stem = stem.substring(0, dated.start()) + stem.substring(dated.end());
    }
    Matcher numbered = NUMBER.matcher(stem);
    if (numbered.find()) {
      number = Integer.parseInt(numbered.group(1));
      stem = stem.substring(0, numbered.start()) + stem.substring(numbered.end());
    }
    return new Rotation(stem, date, number);
  }

  private boolean isCurrent() {
    return date.isEmpty() && number == 0;
  }

  @Override
  public int compareTo(Rotation other) {
    return ORDER.compare(this, other);
  }
}
