package dev.culprit.hypothesis;

/**
 * A cause is at work in a run for certain: confirmed, or the only one left for some error there.
 *
 * @param because id of what confirmed it, or {@link Concluded#LAST_SUSPECT}
 */
public record Established(String cause, int run, String because) {}
