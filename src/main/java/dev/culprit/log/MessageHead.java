package dev.culprit.log;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The head a program writes itself, whatever shared log it may stand in. */
final class MessageHead {
  private static final Pattern LOGFMT_FIELD =
      Pattern.compile(
          "\\G\\s?(time|ts|timestamp|level|lvl|severity)=(?:\"([^\"\\\\]{0,64})\"|([^\\s\"]{1,64}))");

  private static final Pattern GUEST_CONFIGURATION =
      Pattern.compile(
          "^(?:<GCLOG>)?\\[("
              + Stamps.ISO
              + ")] \\[PID \\d+] \\[TID \\d+] \\[[^\\]]*+] \\[([A-Z]+)]");

  private static final Pattern CONSOLE =
      Pattern.compile("^\\s*+(" + Levels.WORD + ")(?:\\[\\d{1,10}]|:| |$)");

  private static final Pattern DATED =
      Pattern.compile("^\\[?(" + Stamps.ISO + ")]?(?:\\s++\\[?(" + Levels.WORD + ")\\b)?");

  private MessageHead() {}

  /**
   * @param head the beginning of the message
   * @param line the whole line when the message may be one JSON object; JSON has no order
   */
  static LineHead of(String head, String line) {
    if (head.startsWith("{")) {
      return JsonHead.of(line.isEmpty() ? head : line);
    }
    LineHead logfmt = logfmt(head);
    if (logfmt != LineHead.NOTHING) {
      return logfmt;
    }
    Matcher guest = GUEST_CONFIGURATION.matcher(head);
    if (guest.find()) {
      return new LineHead(Stamps.parse(guest.group(1)), Levels.of(guest.group(2)), "");
    }
    Matcher console = CONSOLE.matcher(head);
    if (console.find()) {
      return new LineHead(null, Levels.of(console.group(1)), "");
    }
    Matcher dated = DATED.matcher(head);
    if (dated.find()) {
      String level = dated.group(2);
      return new LineHead(
          Stamps.parse(dated.group(1)), level == null ? Level.NONE : Levels.of(level), "");
    }
    return LineHead.NOTHING;
  }

  private static LineHead logfmt(String head) {
    Matcher field = LOGFMT_FIELD.matcher(head);
    Instant time = null;
    Level level = Level.NONE;
    boolean found = false;
    while (field.find()) {
      found = true;
      String value = field.group(2) != null ? field.group(2) : field.group(3);
      if (field.group(1).startsWith("t")) {
        time = Stamps.parse(value);
      } else {
        level = Levels.of(value);
      }
    }
    return found ? new LineHead(time, level, "") : LineHead.NOTHING;
  }
}
