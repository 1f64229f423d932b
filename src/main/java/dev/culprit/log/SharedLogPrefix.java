package dev.culprit.log;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a shared log puts before a program's own words.
 *
 * @param end where the program's own words begin
 */
record SharedLogPrefix(Instant time, Level level, String program, int end) {
  private static final String TAG = "([A-Za-z0-9_.@/+-]{1,64})(?:\\[\\d{1,10}])?: ?";

  /** RFC 3164, as {@code /var/log/syslog} and journalctl print it. It has no year. */
  private static final Pattern SYSLOG =
      Pattern.compile(
          "^(?:<\\d{1,3}>)?[A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})? \\S{1,255} "
              + TAG);

  /**
   * The same with a date of ISO 8601, as rsyslog and {@code journalctl -o short-iso} print it: with
   * a T. What follows a date with a blank are words of the program that wrote it.
   */
  private static final Pattern ISO_SYSLOG =
      Pattern.compile(
          "^(?=[\\d-]{10}T)("
              + Stamps.ISO
              + ") (?!"
              + Levels.WORD
              + "\\b)[A-Za-z0-9_.:-]{1,255} "
              + TAG);

  private static final Pattern NGINX =
      Pattern.compile(
          "^(\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d) \\[([a-z]{1,8})] \\d{1,10}#\\d{1,10}: ?");

  private static final Pattern KLOG =
      Pattern.compile(
          "^([IWEF])\\d{4} \\d\\d:\\d\\d:\\d\\d\\.\\d{1,9} +\\d{1,10} [^\\s:]{1,128}:\\d{1,6}] ?");

  /** The common log format of web servers. */
  private static final Pattern ACCESS =
      Pattern.compile(
          "^[^\\s\\[]{1,255} \\S{1,255} \\S{1,255} \\[\\d\\d/[A-Z][a-z]{2}/\\d{4}:\\d\\d:\\d\\d:\\d\\d [+-]\\d{4}] (?=\")");

  /** The prefix of a line; null when it has none. */
  static SharedLogPrefix of(String head) {
    // Looked at for many lines that have none: the first character tells which forms to try.
    char first = head.isEmpty() ? ' ' : head.charAt(0);
    if (first >= '0' && first <= '9') {
      SharedLogPrefix dated = dated(head);
      return dated != null ? dated : access(head);
    }
    if (first == '<' || first >= 'A' && first <= 'Z') {
      SharedLogPrefix syslog = syslog(head);
      return syslog != null ? syslog : access(head);
    }
    return access(head);
  }

  private static SharedLogPrefix dated(String head) {
    Matcher iso = ISO_SYSLOG.matcher(head);
    if (iso.find()) {
      return new SharedLogPrefix(
          Stamps.parse(iso.group(1)), Level.NONE, program(iso.group(2)), iso.end());
    }
    Matcher nginx = NGINX.matcher(head);
    return nginx.find()
        ? new SharedLogPrefix(
            Stamps.parse(nginx.group(1)), Levels.of(nginx.group(2)), "nginx", nginx.end())
        : null;
  }

  private static SharedLogPrefix syslog(String head) {
    Matcher syslog = SYSLOG.matcher(head);
    if (syslog.find()) {
      return new SharedLogPrefix(null, Level.NONE, program(syslog.group(1)), syslog.end());
    }
    Matcher klog = KLOG.matcher(head);
    return klog.find()
        ? new SharedLogPrefix(null, Levels.of(klog.group(1)), "klog", klog.end())
        : null;
  }

  private static SharedLogPrefix access(String head) {
    Matcher access = ACCESS.matcher(head);
    return head.indexOf(" [") > 0 && access.find()
        ? new SharedLogPrefix(null, Level.NONE, "access-log", access.end())
        : null;
  }

  /** {@code /usr/bin/azcmagent} is {@code azcmagent}. */
  private static String program(String tag) {
    return tag.substring(tag.lastIndexOf('/') + 1);
  }
}
