package dev.culprit.evidence;

import dev.culprit.knowledge.Signature;
import dev.culprit.text.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for one signature in one line: what a search of whole logs finds, too, but that one is
 * faster. Takes time linear in the line.
 */
public final class SignatureMatcher {
  private final List<Wording> wordings;

  private SignatureMatcher(List<Wording> wordings) {
    this.wordings = wordings;
  }

  /** The matcher of a signature; an alternative that has {@link #problems} never matches. */
  public static SignatureMatcher of(Signature signature) {
    return new SignatureMatcher(
        signature.alternatives().stream()
            .map(alternative -> Wording.of(alternative, signature.ignoreCase()))
            .toList());
  }

  /**
   * What the placeholders took, by name, if the line or one of its unescaped fields matches. The
   * first alternative that matches decides.
   */
  public Optional<Map<String, String>> match(String line) {
    return find(new LineText(line)).map(Hit::captures);
  }

  /** Where the signature stopped fitting; of several alternatives, the one that went furthest. */
  public NearestMiss nearestMiss(String line) {
    return MissFinder.nearest(wordings, new LineText(line));
  }

  /** What is wrong with a signature, so that it would never be found or not as its author means. */
  public static List<Problem> problems(Signature signature) {
    return SignatureProblems.of(signature);
  }

  Optional<Hit> find(LineText line) {
    return Wording.first(wordings, line);
  }

  List<Wording> wordings() {
    return wordings;
  }
}
