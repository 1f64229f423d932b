package dev.culprit.text;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/**
 * The fixed sentences of one package in one language: {@code phrases_en.properties} and {@code
 * phrases_fr.properties} beside its classes, in the syntax of {@link MessageFormat}.
 */
public final class Phrases {
  private final ResourceBundle bundle;
  private final Language language;

  private Phrases(ResourceBundle bundle, Language language) {
    this.bundle = bundle;
    this.language = language;
  }

  /** The phrases that lie beside this class. */
  public static Phrases of(Class<?> owner, Language language) {
    String name = owner.getPackageName() + ".phrases";
    ResourceBundle.Control exactly =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Phrases(
        ResourceBundle.getBundle(name, language.locale(), owner.getClassLoader(), exactly),
        language);
  }

  public Language language() {
    return language;
  }

  /**
   * The phrase of this key with its arguments filled in, numbers and plurals as the language has
   * them.
   */
  public String say(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
  }

  /** Whether there is a phrase of this key. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }
}
