package dev.culprit.knowledge;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of numbers between dots. Missing numbers count as zero; a word after a hyphen marks
 * what came before the release, so that {@code 1.34-beta < 1.34 = 1.34.0} (Semantic Versioning 2.0,
 * section 11, without the order among such words). What follows a plus sign does not count.
 */
record Version(List<BigInteger> numbers, boolean preRelease) implements Comparable<Version> {
  private static final Pattern WRITTEN =
      Pattern.compile("[vV]?(\\d+(?:\\.\\d+)*)(-[0-9A-Za-z.-]+)?(?:\\+\\S*)?");

  static Optional<Version> of(String written) {
    Matcher matcher = WRITTEN.matcher(written.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<BigInteger> numbers =
        Arrays.stream(matcher.group(1).split("\\.")).map(BigInteger::new).toList();
    return Optional.of(new Version(numbers, matcher.group(2) != null));
  }

  @Override
  public int compareTo(Version other) {
    int longer = Math.max(numbers.size(), other.numbers.size());
    for (int i = 0; i < longer; i++) {
      int order = number(i).compareTo(other.number(i));
      if (order != 0) {
        return order;
      }
    }
    return Boolean.compare(other.preRelease, preRelease);
  }

  private BigInteger number(int index) {
    return index < numbers.size() ? numbers.get(index) : BigInteger.ZERO;
  }
}
