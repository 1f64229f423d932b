package dev.culprit.text;

import java.util.Locale;
import java.util.Optional;

/** A language Culprit speaks. Every text exists in each of them. */
public enum Language {
  EN(Locale.ENGLISH),
  FR(Locale.FRENCH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The locale whose plurals, dates and numbers this language uses. */
  public Locale locale() {
    return locale;
  }

  /** The code people write: {@code en} or {@code fr}. */
  public String code() {
    return locale.getLanguage();
  }

  /** The language with this code, whatever its case; empty when there is none. */
  public static Optional<Language> of(String code) {
    for (Language language : values()) {
      if (language.code().equalsIgnoreCase(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** The language of a locale: French for any French locale, English for all others. */
  public static Language of(Locale locale) {
    return of(locale.getLanguage()).orElse(EN);
  }
}
