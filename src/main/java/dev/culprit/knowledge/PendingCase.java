package dev.culprit.knowledge;

import dev.culprit.text.Place;
import dev.culprit.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case as its file tells it, before all files are read.
 *
 * @param also ids of cases that its samples may show as well
 */
record PendingCase(
    String id,
    String step,
    Origin origin,
    Text title,
    Source source,
    Text noise,
    boolean generic,
    List<Signature> signatures,
    List<Clue> clues,
    When when,
    List<PendingCause> causes,
    List<Question> questions,
    List<Inseparable> inseparable,
    List<Scenario> scenarios,
    List<String> also,
    Place place) {

  /** Empty when a cause it uses could not be read: without it, it would diagnose wrongly. */
  Optional<ErrorCase> in(KnowledgeFile file, Map<String, Cause> known) {
    List<CandidateCause> candidates =
        causes.stream().flatMap(cause -> cause.among(known).stream()).toList();
    if (candidates.size() < causes.size()) {
      return Optional.empty();
    }
    return Optional.of(
        new ErrorCase(
            id,
            file.product(),
            file.folder(),
            step,
            origin,
            title,
            source,
            noise,
            generic,
            signatures,
            clues,
            when,
            candidates,
            questions,
            inseparable,
            scenarios,
            place));
  }
}
