package dev.culprit.evidence;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * How logs are searched.
 *
 * @param product id of the product they are logs of; each file is recognised by itself when empty
 * @param since lines before it are left out; null for no such bound
 * @param until lines after it are left out; null for no such bound
 * @param threads how many inputs are read at a time, at least 1
 * @param progress told now and then, from any thread but by one at a time
 * @param cancelled asked now and then; once true, what was found so far is the result
 */
public record FindOptions(
    Optional<String> product,
    Instant since,
    Instant until,
    int threads,
    Consumer<Progress> progress,
    BooleanSupplier cancelled) {

  /** Everything, on one thread, to the end. */
  public static final FindOptions STANDARD =
      new FindOptions(Optional.empty(), null, null, 1, progress -> {}, () -> false);

  public FindOptions withProduct(Optional<String> id) {
    return new FindOptions(id, since, until, threads, progress, cancelled);
  }

  /** Whether a line of this time is looked at; a line without any time is. */
  boolean covers(Instant time) {
    return time == null
        || (since == null || !time.isBefore(since)) && (until == null || !time.isAfter(until));
  }

  boolean isBounded() {
    return since != null || until != null;
  }
}
