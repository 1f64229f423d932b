package dev.culprit.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.re2j.Pattern;
import dev.culprit.knowledge.Role;
import dev.culprit.knowledge.Signature;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** The search that looks at every fourth place finds exactly what trying everything finds. */
class FastAndPlainFinderTest {
  private static final List<String> WORDS =
      List.of(
          "fail",
          "failed",
          "Failed to connect",
          "denied",
          "access is denied",
          "time",
          "timeout",
          "accès refusé",
          "ошибка соединения",
          "接続に失敗",
          "🔥🔥",
          "\"quoted\"",
          "'name'",
          "a&b",
          "<tag>",
          "/u/path",
          "C:\\new\\table",
          "{\"code\":\"Forbidden\"}",
          "x",
          "12",
          "0x80070005",
          "+1",
          "no\tof");

  @Property(tries = 1500)
  void findsWhatTryingEverySignatureOnEveryLineFinds(
      @ForAll("signatures") List<Signature> signatures,
      @ForAll("logs") String log,
      @ForAll Role role,
      @ForAll @IntRange(min = 0, max = 9) int alignment,
      @ForAll @IntRange(min = 1, max = 300) int chunk) {
    List<Watched> watched =
        signatures.stream()
            .filter(signature -> SignatureMatcher.problems(signature).isEmpty())
            .map(signature -> Watched.of(role, "agent", "case", signature))
            .toList();
    byte[] bytes = log.getBytes(StandardCharsets.UTF_8);
    List<String> expected = search(new PlainFinder(watched), bytes, 0, bytes.length);
    Statistics.label("hits").collect(expected.isEmpty() ? "none" : "some");
    assertEquals(expected, search(new FastFinder(watched), bytes, alignment, chunk));
  }

  /** Searches chunks of whole lines that do not begin at the same place as the array. */
  private static List<String> search(LineFinder finder, byte[] log, int alignment, int chunk) {
    List<String> found = new ArrayList<>();
    int from = 0;
    while (from < log.length) {
      int to =
          Math.min(
              log.length,
              Lines.end(log, Math.min(log.length - 1, from + chunk - 1), log.length) + 1);
      int start = from;
      byte[] bytes = new byte[alignment + to - from + alignment];
      Arrays.fill(bytes, (byte) 'f');
      System.arraycopy(log, from, bytes, alignment, to - from);
      finder.find(
          bytes,
          alignment,
          alignment + to - from,
          (at, text, hits) -> {
            for (Found hit : hits) {
              String where = (at - alignment + start) + " " + hit.watched().id();
              hit.hit().ifPresent(place -> found.add(where + " " + place));
            }
          });
      from = to;
    }
    return found;
  }

  @Provide
  Arbitrary<List<Signature>> signatures() {
    return Combinators.combine(
            patterns().list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false, false))
        .as(
            (lines, regex, ignoreCase) -> {
              Signature signature =
                  regex
                      ? Sample.regex(
                          "s",
                          lines.stream().map(FastAndPlainFinderTest::regex).toArray(String[]::new))
                      : Sample.line("s", lines.toArray(String[]::new));
              return ignoreCase ? Sample.ignoringCase(signature) : signature;
            })
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  private static Arbitrary<String> patterns() {
    return Combinators.combine(
            Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(4),
            Arbitraries.of(" ", "  ", "", " {one} ", "{two:word}", " '{three}': ", "{four:number}"))
        .as(
            (words, separator) -> {
              // Once only: a placeholder's name may not come twice.
              String first = words.get(0);
              return words.size() == 1
                  ? first
                  : first + separator + String.join(" ", words.subList(1, words.size()));
            });
  }

  /** The same as a regular expression, with groups and repeats in it. */
  private static String regex(String line) {
    StringBuilder regex = new StringBuilder();
    for (String part : line.split("(?=\\{(?:one|two|three|four))|(?<=[a-z]})")) {
      if (part.matches("\\{(?:one|two|three|four).*")) {
        regex.append("(?P<").append(part.replaceAll("[^a-z].*$|^\\{", "x")).append(">.+?)");
      } else if (part.length() > 12) {
        regex.append("(?:").append(Pattern.quote(part)).append("|nothing)");
      } else {
        regex.append(Pattern.quote(part)).append("s*");
      }
    }
    // Of several blanks one is looked for; at the beginning alone it is matched in another way.
    String spaced =
        line.length() % 2 == 0 ? regex.toString() : regex.toString().replace(" ", "\\E +\\Q");
    return (line.length() % 5 == 0 ? "^" : "") + spaced;
  }

  @Provide
  Arbitrary<String> logs() {
    Arbitrary<String> message =
        Combinators.combine(
                Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(5),
                Arbitraries.of(
                    " ", "  ", "\t", "", " one ", "two", " 'some thing': ", "7", "\n", "\r\n"))
            .as((words, separator) -> String.join(separator, words));
    Arbitrary<String> line =
        Combinators.combine(
                message,
                Arbitraries.of(
                    "plain", "upper", "logfmt", "json", "nested", "ascii", "syslog", "coloured"))
            .as(FastAndPlainFinderTest::logged);
    return Combinators.combine(
            line.list().ofMaxSize(8), Arbitraries.of("\n", "\r\n"), Arbitraries.of(true, false))
        .as((lines, end, ended) -> String.join(end, lines) + (ended ? end : ""));
  }

  private static String logged(String message, String form) {
    String oneLine = message.replaceAll("[\r\n]+", " ");
    return switch (form) {
      case "upper" -> oneLine.toUpperCase(Locale.ROOT);
      case "logfmt" ->
          "time=\"2026-11-24T10:00:00Z\" level=error msg=\""
              + escaped(message)
              + "\" Status Code=403";
      case "json" ->
          "{\"level\":\"error\",\"msg\":\""
              + escaped(message).replace("&", "\\u0026").replace("/", "\\/")
              + "\"}";
      case "nested" ->
          "level=error Body=\""
              + escaped("{\"error\":{\"message\":\"" + escaped(message) + "\"}}")
              + "\"";
      case "ascii" -> "msg=\"" + ascii(escaped(message)) + "\"";
      case "coloured" ->
          "\u001B[31mERROR\u001B[0m[0002] " + oneLine.replace("e", "\u001B[1me\u001B[0m");
      case "syslog" -> "Nov 24 10:00:00 host agent[1]: " + oneLine;
      default -> oneLine;
    };
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\"", "\\\"")
        .replace("\n", "\\n")
        .replace("\r", "\\r")
        .replace("\t", "\\t");
  }

  private static String ascii(String text) {
    StringBuilder ascii = new StringBuilder();
    for (char c : text.toCharArray()) {
      ascii.append(c < 128 && c != 'i' ? Character.toString(c) : "\\u%04x".formatted((int) c));
    }
    return ascii.toString();
  }
}
