package dev.culprit.evidence;

import dev.culprit.knowledge.Signature;
import dev.culprit.log.LogLine;
import java.util.List;

/**
 * A line that has words of a signature.
 *
 * @param share which part of the signature's words it has, by their length: from 0 to 1
 * @param missing the signature's words that it lacks, in lower case
 */
public record NearLine(LogLine line, Signature signature, double share, List<String> missing) {
  public NearLine {
    missing = List.copyOf(missing);
  }

  /** The same with the line as it may be shown. */
  public NearLine with(LogLine shown) {
    return new NearLine(shown, signature, share, missing);
  }
}
