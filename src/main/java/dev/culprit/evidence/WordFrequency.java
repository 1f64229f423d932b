package dev.culprit.evidence;

import dev.culprit.evidence.pattern.Literal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How often words occur among all literals and in the sample lines of signatures, upper and lower
 * case taken as one. What many signatures share or nearly every line begins with makes a poor place
 * to look: it is in most lines that are not meant. Counts share a table by their hash, so that they
 * are upper bounds.
 */
final class WordFrequency {
  private static final int MOST_BITS = 22;

  private final List<Literal> literals;
  private final List<String> samples;
  private final Map<WordWidth, int[]> counts = new EnumMap<>(WordWidth.class);
  private final int bits;

  /**
   * @param samples whole lines
   */
  WordFrequency(List<Literal> literals, List<String> samples) {
    long words =
        literals.stream().mapToLong(Literal::length).sum()
            + samples.stream().mapToLong(String::length).sum();
    int bits = 10;
    while (bits < MOST_BITS && 1L << bits < 4 * words) {
      bits++;
    }
    this.bits = bits;
    this.literals = literals;
    this.samples = samples;
  }

  /** Many knowledge bases need words of one width only. */
  private int[] counts(WordWidth width) {
    return counts.computeIfAbsent(width, this::count);
  }

  private int[] count(WordWidth width) {
    int[] counted = new int[1 << bits];
    literals.forEach(literal -> count(literal.bytes(), width, counted));
    samples.forEach(sample -> count(sample.getBytes(StandardCharsets.UTF_8), width, counted));
    return counted;
  }

  private void count(byte[] text, WordWidth width, int[] counted) {
    for (int at = 0; at + width.bytes() <= text.length; at++) {
      counted[index(width.folded(text, at))]++;
    }
  }

  /** The rarest window of a literal in which words of this width are sampled at this stride. */
  Window rarest(byte[] literal, WordWidth width, int stride) {
    int[] counted = counts(width);
    int length = width.bytes() + stride - 1;
    Window rarest = null;
    for (int start = 0; start + length <= literal.length; start++) {
      long frequency = 0;
      for (int at = start; at < start + stride; at++) {
        frequency += counted[index(width.folded(literal, at))];
      }
      if (rarest == null || frequency < rarest.frequency()) {
        rarest = new Window(start, frequency);
      }
    }
    return rarest;
  }

  private int index(long word) {
    return (int) (word * WordWidth.MIX >>> Long.SIZE - bits);
  }
}
