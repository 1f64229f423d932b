package dev.culprit.report;

/** A log of the small product in which a valve is stuck, a line is harmless and one unknown. */
final class PumpLog {
  static final String TEXT =
      """
      time="2026-01-30T10:00:00Z" level=info msg="pump: start"
      time="2026-01-30T10:00:01Z" level=info msg="pump: platform linux"
      time="2026-01-30T10:00:02Z" level=error msg="pump: oil too cold"
      time="2026-01-30T10:00:03Z" level=error msg="pump: valve V7 stuck after 30 s"
      time="2026-01-30T10:00:04Z" level=error msg="pump: sensor lost"
      time="2026-01-30T10:00:05Z" level=info msg="pump: stopped"
      """;

  private PumpLog() {}
}
