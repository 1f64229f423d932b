package dev.culprit.hypothesis;

/**
 * This cause is the diagnosis of a case seen in a run.
 *
 * @param because id of what confirmed it, or {@code last-suspect}
 */
public record Concluded(String cause, String caseId, int run, String because) {
  public static final String LAST_SUSPECT = "last-suspect";
}
