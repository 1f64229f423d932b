package dev.culprit.evidence.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.culprit.evidence.pattern.TextPattern.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What is found is what RE2/J finds, whichever of the two ways it is looked for. */
class TextPatternTest {
  private static final List<String> SHIPPED = shipped();

  private static final List<String> PIECES =
      List.of(
          "token",
          "secret",
          "client_secret",
          "--password",
          "Authorization: Bearer ",
          "Proxy-Authorization",
          "https://",
          "login.microsoftonline.com",
          "user:pa55@",
          "srv01",
          "srv01.corp.local",
          "10.1.2.3",
          "::1",
          "fe80::1ff:fe23",
          "6f1d2c3b-4a59-4e68-8b77-0c9a8b7d6e5f",
          "/subscriptions/",
          "/home/",
          "C:\\Users\\",
          "tenant id",
          "lookup ",
          "version ",
          "1.2.3.4",
          "AKIAIOSFODNN7EXAMPLE",
          "root@",
          ":~#",
          "=",
          ":",
          "\"",
          "\\\"",
          "'",
          " ",
          "\t",
          "\n",
          ".",
          ",",
          "-",
          "_",
          "?",
          "&sig=",
          "\u00e9",
          "\u017f",
          "\u212a",
          "\u0130",
          "\ud83d\udd25",
          "x");

  @Property(tries = 2000)
  void partsAreThoseOfRe2(@ForAll("patterns") String regex, @ForAll("texts") String text) {
    assertEquals(parts(regex, text), TextPattern.of(regex).find(new FoldableText(text)), regex);
  }

  @Property(tries = 1000)
  void aWholeTextFitsWhereItFitsRe2(
      @ForAll("patterns") String regex, @ForAll("texts") String text) {
    assertEquals(Pattern.matches(regex, text), TextPattern.of(regex).matches(text), regex);
  }

  @Test
  void aTextThatWouldTakeTooManyStepsIsLeftToRe2() {
    String regex = "(?:a+)+b(?P<value>c)";
    String text = "a".repeat(4_000) + " abc";
    assertEquals(parts(regex, text), TextPattern.of(regex).find(new FoldableText(text)));
    assertTrue(TextPattern.of("(?:a|aa)+").matches("a".repeat(20_000)));
  }

  @Test
  void anExpressionKeptFromBeforeFindsTheSame() {
    for (String regex : SHIPPED) {
      TextPattern kept = TextPattern.of(TextPattern.of(regex).parsed());
      String text = "token: abc secret=\"x\" https://srv01.corp.local/ user@corp.example 10.1.2.3";
      assertEquals(parts(regex, text), kept.find(new FoldableText(text)), regex);
    }
  }

  @Provide
  Arbitrary<String> patterns() {
    return Arbitraries.of(SHIPPED);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(25).map(pieces -> String.join("", pieces));
  }

  private static List<Part> parts(String regex, String text) {
    Pattern pattern = Pattern.compile(regex);
    boolean named = pattern.namedGroups().containsKey("value");
    Matcher matcher = pattern.matcher(text);
    List<Part> parts = new ArrayList<>();
    for (int at = 0; at <= text.length() && matcher.find(at); ) {
      int from = named ? matcher.start("value") : matcher.start();
      int to = named ? matcher.end("value") : matcher.end();
      if (to > from) {
        parts.add(new Part(from, to));
      }
      at = to > from ? to : Math.max(matcher.end(), at + 1);
    }
    return parts;
  }

  /** Every expression of the rules that Culprit comes with. */
  private static List<String> shipped() {
    try {
      Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
      TreeSet<String> regexes = new TreeSet<>();
      collect(yaml.load(Files.readString(Path.of("knowledge/redaction.yaml"))), "", regexes);
      return List.copyOf(regexes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void collect(Object node, String key, TreeSet<String> regexes) {
    if (node instanceof Map<?, ?> mapping) {
      mapping.forEach((name, value) -> collect(value, name.toString(), regexes));
    } else if (node instanceof List<?> list) {
      list.forEach(item -> collect(item, key, regexes));
    } else if (Stream.of("regex", "keeps").anyMatch(key::equals)) {
      regexes.add(node.toString());
    }
  }
}
