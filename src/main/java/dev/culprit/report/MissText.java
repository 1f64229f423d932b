package dev.culprit.report;

import dev.culprit.evidence.NearestMiss;
import dev.culprit.text.Language;
import dev.culprit.text.Phrases;

/** How far a signature fits a line, in words. */
public final class MissText {
  /** More of a line than this says nothing more. */
  private static final int SHOWN = 60;

  private MissText() {}

  /** One clause without a full stop. */
  public static String of(NearestMiss miss, Language language) {
    Phrases phrases = Phrases.of(MissText.class, language);
    String fits = miss.text().substring(miss.textStart(), miss.textEnd());
    String rest = miss.text().substring(miss.textEnd());
    if (fits.isEmpty()) {
      return phrases.say("miss.none", start(miss.expected()));
    }
    return rest.isEmpty()
        ? phrases.say("miss.ends", end(fits), start(miss.expected()))
        : phrases.say("miss.differs", end(fits), start(miss.expected()), start(rest));
  }

  private static String start(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }

  private static String end(String text) {
    return text.length() <= SHOWN ? text : "…" + text.substring(text.length() - SHOWN);
  }
}
