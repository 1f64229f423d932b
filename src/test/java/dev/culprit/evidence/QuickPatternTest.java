package dev.culprit.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.evidence.pattern.FoldableText;
import dev.culprit.evidence.pattern.JavaRegex;
import dev.culprit.evidence.pattern.Piece;
import dev.culprit.evidence.pattern.QuickPattern;
import dev.culprit.evidence.pattern.RegexTokens;
import dev.culprit.knowledge.KnowledgeReader;
import dev.culprit.knowledge.Signature;
import dev.culprit.text.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The quick way finds exactly what RE2/J finds, or gives up. */
class QuickPatternTest {
  private static final List<String> PARTS =
      List.of(
          "{a}",
          "{b}",
          "{h:host}",
          "{g:guid}",
          "{i:ip}",
          "{u:url}",
          "{n:number}",
          "{w:word}",
          "{p:path}",
          "{q:quoted}",
          "{a}",
          " ",
          "\t",
          ".",
          ":",
          "lookup",
          "(x)",
          "[1]",
          "\"",
          "é");

  private static final List<String> FRAGMENTS =
      List.of(
          "lookup",
          "a.b-c_d",
          "login.example.com",
          "10.0.0.1",
          "[fe80::1%eth0]",
          "::1",
          "1:2:3",
          "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
          "https://a.example/x?y=(z).",
          "0xFF",
          "-12.5",
          "C:\\Program Files\\x",
          "/var/log/a b",
          "'one two'",
          "\"three\"",
          " ",
          "  ",
          "\t",
          "\u000b",
          "\r\n",
          "\n",
          ".",
          ":",
          "(x)",
          "[1]",
          "é",
          "漢字",
          "🔥",
          "\ud83d",
          "x",
          "_");

  @Property(tries = 3000)
  void itFindsWhatRe2Finds(@ForAll("lines") String pattern, @ForAll("texts") String text) {
    Wording wording = wording(pattern);
    QuickPattern quick = quick(wording);
    try {
      assertEquals(wording.matchSteadily(text), found(quick, wording, text));
    } catch (QuickPattern.GivesUp manySteps) {
      assertEquals(
          wording.find(new LineText(text), wording::matchSteadily),
          wording.find(new LineText(text)));
    }
  }

  @Property(tries = 2000)
  void itReadsExpressionsAsRe2Does(
      @ForAll("expressions") String regex, @ForAll("texts") String text) {
    Wording wording = Wording.of(new Signature.Alternative(regex, true, Place.UNKNOWN), false);
    QuickPattern quick = quick(wording);
    Assume.that(quick != null);
    try {
      assertEquals(wording.matchSteadily(text), quick.find(text), () -> regex);
      assertEquals(wording.matchSteadily(text), found(quick, wording, text), () -> regex);
      assertEquals(
          wording.find(new LineText(text), wording::matchSteadily),
          wording.find(new LineText(text)),
          () -> regex);
    } catch (QuickPattern.GivesUp manySteps) {
      assertEquals(
          wording.find(new LineText(text), wording::matchSteadily),
          wording.find(new LineText(text)));
    }
  }

  @Test
  void itGivesUpWhereTryingTakesForEverAndTheAnswerIsTheSame() {
    Wording wording = wording("{a} {b} {c} {d} {e} end");
    String text = "end of " + "x ".repeat(2_000);
    QuickPattern quick = quick(wording);
    assertThrows(QuickPattern.GivesUp.class, () -> quick.find(text));
    assertEquals(Optional.empty(), wording.find(new LineText(text)));
    LineText ended = new LineText(text + "end");
    assertEquals(wording.find(ended, wording::matchSteadily), wording.find(ended));
  }

  @Test
  void aTextOfAnyLengthIsLeftToRe2() {
    Wording wording = wording("{w:word}!");
    String text = "a.".repeat(100_000) + "a!";
    assertThrows(QuickPattern.GivesUp.class, () -> quick(wording).find(text));
    assertEquals(
        1_001, wording.find(new LineText(text)).orElseThrow().captures().get("w").length());
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.of(PARTS)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> expressions() {
    List<String> parts =
        List.of(
            "\\b",
            "\\B",
            "^",
            "$",
            "\\s+",
            "\\S*",
            "[^\\s\"]+",
            ".",
            ".*?",
            "\\d{1,3}",
            "(?i)LOOK",
            "(?i:X)",
            "(?P<a_b>\\w+)",
            "(x|lookup)",
            "[a-z&.]+",
            "\\x2e",
            "é",
            "\\W",
            "(?:a|b)?",
            "(?:x|(?:lo|up)o?)+",
            "(?:a|-|)",
            "|",
            "up|lo|[a-z]+ok",
            "[a-z0-9_]{2}",
            "[\\w.]",
            "-",
            "lookup",
            "\\.",
            "x*");
    return Arbitraries.of(parts)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(FRAGMENTS).list().ofMaxSize(12).map(parts -> String.join("", parts));
  }

  /** Every shipped signature on every line of every example, whether it could match or not. */
  @Test
  void shippedSignaturesFindWhatRe2FindsInTheExamples() throws IOException {
    List<Wording> wordings =
        Watched.all(KnowledgeReader.read(List.of(Path.of("knowledge"))).base()).stream()
            .flatMap(watched -> watched.matcher().wordings().stream())
            .toList();
    int quicker = 0;
    for (LineText line : exampleLines()) {
      for (Wording wording : wordings) {
        QuickPattern quick = quick(wording);
        if (quick != null && mayMatch(wording, line)) {
          quicker++;
          assertEquals(
              wording.matchSteadily(line.text()), found(quick, wording, line.text()), line::text);
        }
      }
    }
    assertTrue(quicker > 3_000, () -> "only few were compared");
    assertTrue(wordings.stream().filter(one -> quick(one) == null).count() < wordings.size() / 20);
  }

  private static QuickPattern.Matched found(QuickPattern quick, Wording wording, String text) {
    return quick.find(new FoldableText(text), wording.form().beginnings());
  }

  private static boolean mayMatch(Wording wording, LineText line) {
    return wording.form().mayMatch(line.foldable());
  }

  private static List<LineText> exampleLines() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("examples"))) {
      List<LineText> lines = new ArrayList<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".log")).toList()) {
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
            .lines()
            .map(LineText::new)
            .forEach(lines::add);
      }
      return lines;
    }
  }

  private static final Map<Wording, Optional<QuickPattern>> QUICK = new IdentityHashMap<>();

  private static QuickPattern quick(Wording wording) {
    return QUICK
        .computeIfAbsent(
            wording,
            any -> {
              String regex =
                  wording.branches().stream()
                      .map(branch -> branch.pieces().stream().map(Piece::regex))
                      .map(pieces -> pieces.collect(Collectors.joining()))
                      .collect(Collectors.joining("|"));
              return Optional.ofNullable(
                  QuickPattern.of(
                      JavaRegex.of(regex, RegexTokens.of(regex)), wording.ignoresCase()));
            })
        .orElse(null);
  }

  private static Wording wording(String line) {
    return Wording.of(new Signature.Alternative(line, false, Place.UNKNOWN), false);
  }
}
