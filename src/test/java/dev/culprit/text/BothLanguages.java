package dev.culprit.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.regex.Pattern;

/** That problems are told to those who read French in French. */
public final class BothLanguages {
  /** In French a blank that does not break stands before these signs. */
  private static final Pattern BREAKING = Pattern.compile("\\p{L} [;?!](?: |$)");

  private BothLanguages() {}

  /** Fails when a slot of three or more words reads the same in both languages. */
  public static void assertTold(Problem problem) {
    for (Text slot : List.of(problem.what(), problem.why(), problem.help())) {
      if (slot.en().chars().filter(sign -> sign == ' ').count() >= 2) {
        assertNotEquals(slot.en(), slot.fr());
      }
      assertFalse(BREAKING.matcher(slot.fr()).find(), slot.fr());
    }
  }
}
