package dev.culprit.evidence;

import dev.culprit.log.LogLine;
import java.util.Map;

/**
 * A signature found in a log.
 *
 * @param caseId the case that owns the signature
 * @param run number of the run it lies in, see {@link Run}
 * @param start where in the line's text the match begins, in characters; -1 when it was found in an
 *     unescaped field and has no one place
 * @param end where it ends
 * @param captures placeholder and what it took
 * @param count how often the same signature matched in this run; this is the first such line
 */
public record Match(
    String signature,
    String caseId,
    int run,
    LogLine line,
    int start,
    int end,
    Map<String, String> captures,
    int count) {}
