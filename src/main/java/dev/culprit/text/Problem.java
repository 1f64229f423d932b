package dev.culprit.text;

import java.util.Objects;

/**
 * What is wrong with something a person gave us, in five slots: what, where, the offending text,
 * why, and what to do instead. A slot that says nothing is the empty string.
 *
 * @param what one lower-case sentence without a full stop
 * @param snippet the offending line of the file, as it stands there
 * @param why the reason, when the sentence alone does not say it
 * @param help what to write or do instead
 */
public record Problem(
    Severity severity, String what, Place where, String snippet, String why, String help) {

  /** An error breaks the knowledge or the input; a warning leaves it usable. */
  public enum Severity {
    ERROR,
    WARNING
  }

  public Problem {
    Objects.requireNonNull(what);
    Objects.requireNonNull(where);
  }

  public static Problem error(String what, Place where, String why, String help) {
    return new Problem(Severity.ERROR, what, where, "", why, help);
  }

  public static Problem warning(String what, Place where, String why, String help) {
    return new Problem(Severity.WARNING, what, where, "", why, help);
  }

  public Problem withSnippet(String line) {
    return new Problem(severity, what, where, line, why, help);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** The one line of the command line: {@code what (where): why; what to do}. */
  public String oneLine() {
    StringBuilder line = new StringBuilder(what);
    if (!where.file().isEmpty()) {
      line.append(" (").append(where).append(')');
    }
    String separator = ": ";
    if (!why.isEmpty()) {
      line.append(separator).append(why);
      separator = "; ";
    }
    if (!help.isEmpty()) {
      line.append(separator).append(help);
    }
    return line.toString();
  }
}
