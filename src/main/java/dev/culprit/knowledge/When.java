package dev.culprit.knowledge;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What must hold in a run, beyond one line, for a case to be present. Every part that is given must
 * hold; parts that are empty or null ask for nothing.
 *
 * @param all signatures that must all have matched
 * @param any signatures of which one must have matched
 * @param none signatures of which none may have matched
 * @param count how often one signature must have matched; null when it does not matter
 * @param sequence signatures that must have matched in this order
 * @param context context values and what they must be: a word, or a comparison of versions such as
 *     {@code >=1.34}
 */
public record When(
    List<String> all,
    List<String> any,
    List<String> none,
    Count count,
    List<String> sequence,
    Map<String, String> context) {

  /**
   * At least so many matches of a signature.
   *
   * @param within the time they must lie in; null means anywhere in the run
   */
  public record Count(String signature, int atLeast, Duration within) {}
}
