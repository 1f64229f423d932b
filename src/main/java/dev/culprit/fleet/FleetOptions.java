package dev.culprit.fleet;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * How each machine is diagnosed.
 *
 * @param product id of the product the logs are of; empty when each log is recognised
 * @param since lines before it are left out; null for no such bound
 * @param until lines after it are left out; null for no such bound
 * @param encoding of logs that do not tell theirs; empty when it is found out
 * @param allRuns whether all runs count, or only the last one of each log
 */
public record FleetOptions(
    String product,
    Instant since,
    Instant until,
    String encoding,
    boolean allRuns,
    List<GroupAnswer> answers)
    implements Serializable {

  /** The last run of each log, whatever product it is of, and no answers. */
  public static final FleetOptions STANDARD =
      new FleetOptions("", null, null, "", false, new java.util.ArrayList<>());
}
