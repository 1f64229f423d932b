package dev.culprit.check.page;

import dev.culprit.text.Language;
import dev.culprit.text.Phrases;

/** The fixed words of a page in one language. */
final class Labels {
  private final Phrases phrases;

  Labels(Language language) {
    this.phrases = Phrases.of(Labels.class, language);
  }

  Language language() {
    return phrases.language();
  }

  String say(String key, Object... arguments) {
    return phrases.say(key, arguments);
  }
}
