package dev.culprit.knowledge;

import dev.culprit.text.Place;
import dev.culprit.text.Text;
import java.util.List;

/**
 * One documented error.
 *
 * @param id the file's name
 * @param stage id of the stage, which is the folder's name
 * @param step id of the step of that stage; empty when it belongs to no one step
 * @param noise null for an error; for a line that looks like an error and is harmless: why it is
 * @param generic whether it only says that something failed; it then never hides a specific case
 * @param signatures none when no log line shows the error, so that only a person can report it
 * @param when null when any signature shows the case
 * @param inseparable causes that nothing but trying their solutions tells apart, and why
 */
public record ErrorCase(
    String id,
    String product,
    String stage,
    String step,
    Origin origin,
    Text title,
    Source source,
    Text noise,
    boolean generic,
    List<Signature> signatures,
    List<Clue> clues,
    When when,
    List<CandidateCause> causes,
    List<Question> questions,
    List<Inseparable> inseparable,
    List<Scenario> scenarios,
    Place place) {

  public boolean isNoise() {
    return noise != null;
  }

  /** Whether no log can show it: a person has to say that it is there. */
  public boolean isReported() {
    return !isNoise() && signatures.isEmpty() && when == null;
  }

  /** By the id alone: it is unique, and the texts of a whole file take long to look at. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
