package dev.culprit.log;

import java.time.Instant;
import java.util.function.Function;

/**
 * The time a person asks about. A plain file is then searched for it instead of read whole; what a
 * reader gives is still more than the window, never less, so lines outside are left out by whoever
 * reads them.
 *
 * @param since null when there is no beginning
 * @param until null when there is no end
 * @param timeOf the time of a line without its line end, or null when the line does not say
 */
public record TimeWindow(Instant since, Instant until, Function<String, Instant> timeOf) {}
