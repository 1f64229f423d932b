package dev.culprit.fleet.page;

import dev.culprit.fleet.summary.FleetSummary;
import dev.culprit.knowledge.Cause;
import dev.culprit.knowledge.Product;
import dev.culprit.report.page.Words;
import dev.culprit.text.Language;
import dev.culprit.text.Phrases;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** How the words of a report about a fleet are found, in one language. */
record FleetTelling(FleetFindings findings, Phrases phrases) {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);

  static FleetTelling of(FleetFindings findings, Language language) {
    return new FleetTelling(findings, Phrases.of(FleetTelling.class, language));
  }

  FleetSummary summary() {
    return findings.summary();
  }

  Language language() {
    return phrases.language();
  }

  String say(String key, Object... arguments) {
    return phrases.say(key, arguments);
  }

  Words words(String key, Object... arguments) {
    return Words.of(say(key, arguments));
  }

  /** The title of a cause; its id when the knowledge does not know it any more. */
  String cause(String id) {
    return findings
        .knowledge()
        .cause(id)
        .map(Cause::title)
        .map(title -> title.in(language(), Map.of()))
        .orElse(id);
  }

  /** The title of a context value. */
  String context(String id) {
    return findings.knowledge().products().stream()
        .flatMap(product -> product.context().stream())
        .filter(context -> context.id().equals(id))
        .map(Product.ContextValue::title)
        .map(title -> title.in(language()))
        .findFirst()
        .orElse(id);
  }

  Words number(long count) {
    return Words.of(say("number", count));
  }

  /** A share of all machines, or of some. */
  Words share(long part, long all) {
    return Words.of(all == 0 ? "" : say("share", (double) part / all));
  }

  /** A time that is written as in ISO 8601, to the minute, in UTC; empty when there is none. */
  Words time(String written) {
    return Words.of(written.isEmpty() ? "" : MINUTE.format(Instant.parse(written)));
  }
}
