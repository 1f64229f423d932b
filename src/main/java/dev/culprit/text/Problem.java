package dev.culprit.text;

import java.util.Objects;

/**
 * What is wrong with something a person gave us, in five slots: what, where, the offending text,
 * why, and what to do instead. A slot that says nothing is empty.
 *
 * @param what one lower-case sentence without a full stop
 * @param snippet the offending line of the file, as it stands there
 * @param why the reason, when the sentence alone does not say it
 * @param help what to write or do instead
 */
public record Problem(
    Severity severity, Text what, Place where, String snippet, Text why, Text help) {

  /** An error breaks the knowledge or the input; a warning leaves it usable. */
  public enum Severity {
    ERROR,
    WARNING
  }

  public Problem {
    Objects.requireNonNull(what);
    Objects.requireNonNull(where);
  }

  public static Problem error(Text what, Place where, Text why, Text help) {
    return new Problem(Severity.ERROR, what, where, "", why, help);
  }

  /** With words that are in the reader's language already. */
  public static Problem error(String what, Place where, String why, String help) {
    return error(Text.same(what), where, Text.same(why), Text.same(help));
  }

  public static Problem warning(Text what, Place where, Text why, Text help) {
    return new Problem(Severity.WARNING, what, where, "", why, help);
  }

  public Problem withSnippet(String line) {
    return new Problem(severity, what, where, line, why, help);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** The one line of the command line: {@code what (where): why; what to do}. */
  public String oneLine(Language language) {
    boolean french = language == Language.FR;
    // In French a blank that does not break stands before these signs.
    String colon = french ? "\u00a0: " : ": ";
    StringBuilder line = new StringBuilder(what.in(language));
    if (!where.file().isEmpty()) {
      line.append(" (").append(where.in(language)).append(')');
    }
    String separator = colon;
    if (!why.in(language).isEmpty()) {
      line.append(separator).append(why.in(language));
      separator = french ? "\u00a0; " : "; ";
    }
    if (!help.in(language).isEmpty()) {
      line.append(separator).append(help.in(language));
    }
    return line.toString();
  }

  /** The same in English, which whoever maintains the program reads. */
  public String oneLine() {
    return oneLine(Language.EN);
  }
}
