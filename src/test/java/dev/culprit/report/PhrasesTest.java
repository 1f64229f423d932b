package dev.culprit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.culprit.text.Language;
import dev.culprit.text.Phrases;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);
  private static final ResourceBundle FRENCH = bundle(Locale.FRENCH);

  @Test
  void everyPhraseExistsInBothLanguages() {
    assertEquals(new TreeSet<>(ENGLISH.keySet()), new TreeSet<>(FRENCH.keySet()));
  }

  @Test
  void aPhraseTakesTheSameArgumentsInBothLanguages() {
    List<String> different = new ArrayList<>();
    for (String key : ENGLISH.keySet()) {
      if (arguments(ENGLISH, key) != arguments(FRENCH, key)) {
        different.add(key);
      }
    }
    assertEquals(List.of(), different);
  }

  @Test
  void noApostropheStandsAlone() {
    List<String> wrong = new ArrayList<>();
    for (ResourceBundle bundle : List.of(ENGLISH, FRENCH)) {
      for (String key : bundle.keySet()) {
        if (bundle.getString(key).replace("''", "").contains("'")) {
          wrong.add(key);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void frenchHasAHardSpaceBeforeItsDoubleSigns() {
    List<String> wrong = new ArrayList<>();
    for (String key : FRENCH.keySet()) {
      String phrase = FRENCH.getString(key).replaceAll("\\{[^{}]*}", "x");
      if (phrase.matches("(?s).*[^\u00a0][:;!?»%](?!\\p{Alnum}).*|.*«[^\u00a0].*")) {
        wrong.add(key + " = " + phrase);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void pluralsFollowTheLanguage() {
    Phrases english = Phrases.of(Telling.class, Language.EN);
    Phrases french = Phrases.of(Telling.class, Language.FR);
    assertEquals("0 bytes", english.say("size.bytes", 0));
    assertEquals("1 byte", english.say("size.bytes", 1));
    assertEquals("999 bytes", english.say("size.bytes", 999));
    assertEquals("0 octet", french.say("size.bytes", 0));
    assertEquals("1 octet", french.say("size.bytes", 1));
    assertEquals("2 octets", french.say("size.bytes", 2));
  }

  private static int arguments(ResourceBundle bundle, String key) {
    return new MessageFormat(bundle.getString(key)).getFormatsByArgumentIndex().length;
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "dev.culprit.report.phrases",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
