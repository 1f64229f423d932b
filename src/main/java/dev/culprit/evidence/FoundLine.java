package dev.culprit.evidence;

import dev.culprit.log.Chunk;
import java.time.Instant;
import java.util.List;

/**
 * A line in which signatures were found.
 *
 * @param timeBefore the time of the nearest line before it that has one; null when none has, or
 *     when nobody needs it
 */
record FoundLine(
    Chunk.LinePosition position, LineText text, List<Found> found, Instant timeBefore) {}
