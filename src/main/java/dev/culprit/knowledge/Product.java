package dev.culprit.knowledge;

import dev.culprit.text.Place;
import dev.culprit.text.Text;
import java.util.List;

/**
 * What is troubleshot, and how its logs are read.
 *
 * @param programs names under which its programs write to a shared log such as syslog
 * @param recognisedBy lines that only this product writes; one tells that a file is its log
 * @param runs lines that bound its runs
 * @param alarms lines that report an error; those that no case explains are shown as unexplained
 * @param printouts what its commands print
 */
public record Product(
    String id,
    Text title,
    List<String> programs,
    List<Log> logs,
    List<Stage> stages,
    List<Signature> recognisedBy,
    RunBounds runs,
    List<Signature> alarms,
    List<Printout> printouts,
    List<ContextValue> context,
    List<Collection> collect,
    List<Channel> escalation,
    Place place) {

  /**
   * A log the product writes.
   *
   * @param files patterns of its file names, {@code *} for any characters
   */
  public record Log(String id, Text title, List<String> files, String windows, String linux) {}

  /** A stage of the product's life; also the folder its cases lie in. */
  public record Stage(String id, Text title, List<Step> steps) {}

  /** A step of a stage, at which an error may stop the product. */
  public record Step(String id, Text title) {}

  /** Lines that begin a run, and lines that tell how it ended. */
  public record RunBounds(
      List<Signature> starts, List<Signature> succeeded, List<Signature> failed) {}

  /**
   * Something known of the machine or the run, such as the agent's version. The last matching line
   * of a run decides; its capture of the same id, or the signature's value, is the value.
   *
   * @param each the capture that names what the value is of, such as an endpoint, each of which has
   *     a value of its own; empty when there is one value alone
   */
  public record ContextValue(String id, Text title, String each, Scope of, List<Signature> from) {}

  /** What a context value is true of, beyond the run in whose lines it stands. */
  public enum Scope {
    RUN,
    /** Of the machine: logs that lie together and say nothing else share it. */
    MACHINE,
    /** Of the machine, which it names: logs that differ in it are not one machine's. */
    IDENTITY
  }

  /**
   * How to get a log that shows the error: a command for one platform and one way of signing in.
   */
  public record Collection(String id, Text title, String platform, String command) {}

  /** Whom to ask when nothing was found or nothing helped. */
  public record Channel(String id, Text title, String address, Text purpose) {}
}
