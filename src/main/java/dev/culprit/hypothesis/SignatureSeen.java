package dev.culprit.hypothesis;

/**
 * A signature or clue matched in a run.
 *
 * @param caseId the case that owns the signature
 * @param level of the first such line: {@code ERROR}, {@code DEBUG} and so on, {@code NONE} when it
 *     does not say
 * @param count how many lines of the run matched
 * @param at when the first such line was written, in seconds since 1970 (Unix time); 0 when the
 *     line does not say
 */
public record SignatureSeen(
    String signature, String caseId, int run, String level, int count, long at) {}
