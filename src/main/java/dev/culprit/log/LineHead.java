package dev.culprit.log;

import java.time.Instant;

/**
 * What a line says of itself before its message: when, how grave, and which program wrote it.
 *
 * @param time null when the line does not say, or says it without a year; a time without a zone is
 *     taken as UTC, as the line gives nothing better
 * @param level {@link Level#NONE} when the line does not say
 * @param program the tag of a program that writes to a shared log ({@code kubelet}); of the forms
 *     that only one family of programs writes {@code nginx}, {@code klog} and {@code access-log};
 *     empty when the line does not say
 */
public record LineHead(Instant time, Level level, String program) {
  static final LineHead NOTHING = new LineHead(null, Level.NONE, "");

  /** Heads are short: what comes later is message. */
  private static final int LONGEST = 600;

  /**
   * The head of a line in any of the forms we know: logfmt as logrus writes it, its console form
   * ({@code ERROR[0002] …}, {@code INFO …}), the form of guest configuration logs, JSON, syslog and
   * journal, nginx, klog, and a plain date with a level. Never fails; takes linear time.
   */
  public static LineHead of(String line) {
    String head = HeadText.clean(line.substring(0, Math.min(line.length(), LONGEST)));
    SharedLogPrefix prefix = SharedLogPrefix.of(head);
    if (prefix == null) {
      return MessageHead.of(head, line);
    }
    LineHead own = of(head.substring(prefix.end()));
    return new LineHead(
        own.time() != null ? own.time() : prefix.time(),
        own.level() != Level.NONE ? own.level() : prefix.level(),
        prefix.program());
  }
}
