package dev.culprit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every fixed sentence exists in each language, takes the same arguments and can be formatted. */
class PhrasesTest {
  private static final Path RESOURCES = Path.of("src/main/resources");

  @Test
  void everySentenceExistsInBothLanguages() throws IOException {
    List<Path> english = bundles("phrases_en.properties");
    assertFalse(english.isEmpty(), "no phrases found: is the test run from the project's folder?");
    assertEquals(
        english.stream().map(Path::getParent).toList(),
        bundles("phrases_fr.properties").stream().map(Path::getParent).toList());
    assertAll(
        english.stream()
            .map(
                path ->
                    () ->
                        assertEquals(
                            new TreeSet<>(read(path).stringPropertyNames()),
                            new TreeSet<>(read(french(path)).stringPropertyNames()),
                            path.toString())));
  }

  @Test
  void everySentenceTakesTheSameArgumentsInBothLanguages() throws IOException {
    for (Path path : bundles("phrases_en.properties")) {
      Properties english = read(path);
      Properties french = read(french(path));
      for (String key : english.stringPropertyNames()) {
        assertEquals(
            arguments(english.getProperty(key), Locale.ENGLISH),
            arguments(french.getProperty(key), Locale.FRENCH),
            path + ": " + key);
      }
    }
  }

  private static int arguments(String pattern, Locale locale) {
    return assertDoesNotThrow(() -> new MessageFormat(pattern, locale), pattern)
        .getFormatsByArgumentIndex()
        .length;
  }

  private static Path french(Path english) {
    return english.resolveSibling("phrases_fr.properties");
  }

  private static List<Path> bundles(String name) throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(file -> file.endsWith(name)).sorted().toList();
    }
  }

  private static Properties read(Path path) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(path)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
