package dev.culprit.text;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/**
 * The fixed sentences of one package in one language: {@code phrases_en.properties} and {@code
 * phrases_fr.properties} beside its classes, in the syntax of {@link MessageFormat}.
 */
public final class Phrases {
  private final Class<?> owner;
  private final Language language;
  private ResourceBundle bundle;

  private Phrases(Class<?> owner, Language language) {
    this.owner = owner;
    this.language = language;
  }

  /** The phrases that lie beside this class; they are read when one is needed. */
  public static Phrases of(Class<?> owner, Language language) {
    return new Phrases(owner, language);
  }

  private synchronized ResourceBundle bundle() {
    if (bundle == null) {
      String name = owner.getPackageName() + ".phrases";
      ResourceBundle.Control exactly =
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
      bundle = ResourceBundle.getBundle(name, language.locale(), owner.getClassLoader(), exactly);
    }
    return bundle;
  }

  public Language language() {
    return language;
  }

  /**
   * The phrase of this key with its arguments filled in, numbers and plurals as the language has
   * them.
   */
  public String say(String key, Object... arguments) {
    return new MessageFormat(bundle().getString(key), language.locale()).format(arguments);
  }

  /** Whether there is a phrase of this key. */
  public boolean has(String key) {
    return bundle().containsKey(key);
  }
}
