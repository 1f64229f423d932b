package dev.culprit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What reports of three examples are made of, in each format and language: titles of text and
 * Markdown, ids of the page, ids and numbers of JSON. To write the files anew after a change that
 * is meant: {@code ./mvnw test -Dtest=GoldenReportsTest -Dgolden=write}, then read what changed.
 */
class GoldenReportsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/dev/culprit/shell/golden");
  private static final Pattern PAGE_PART = Pattern.compile("<h[1-6] id=\"([^\"]+)\"|<(svg|main) ");
  private static final Pattern JSON_ID =
      Pattern.compile(
          "\"(schema|signature|case|cause|status|probability|kind|id|question|choice|line)\"\\s*:"
              + "\\s*(\"[^\"]*\"|[0-9.]+)");

  @ParameterizedTest
  @ValueSource(
      strings = {"token-forbidden/linux", "management-endpoint-forbidden/linux", "healthy/linux"})
  void areMadeOfWhatTheyWereMadeOf(String example) throws IOException {
    String outline =
        List.of("en", "fr").stream()
            .map(language -> outline("examples/" + example, language))
            .collect(Collectors.joining("\n"));
    Path file = GOLDEN.resolve(example.replace('/', '-') + ".txt");
    if (System.getProperty("golden", "").equals("write")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, outline);
    }
    assertTrue(Files.exists(file), file + " is missing: run with -Dgolden=write");
    assertEquals(Files.readString(file).replace("\r\n", "\n"), outline);
  }

  private static String outline(String log, String language) {
    return "== text "
        + language
        + "\n"
        + lines(report(log, language, "text"), "^\\S.*")
        + "== markdown "
        + language
        + "\n"
        + lines(report(log, language, "markdown"), "^#+ .*")
        + "== html "
        + language
        + "\n"
        + found(PAGE_PART, report(log, language, "html"))
        + "== json "
        + language
        + "\n"
        + found(JSON_ID, report(log, language, "json"));
  }

  private static String report(String log, String language, String format) {
    return ProjectRun.of("diagnose", log, "--no-questions", "-f", format, "--lang", language).out();
  }

  private static String lines(String report, String pattern) {
    return report
        .lines()
        .filter(line -> line.matches(pattern))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static String found(Pattern pattern, String report) {
    return pattern
        .matcher(report)
        .results()
        .map(part -> part.group().strip() + "\n")
        .collect(Collectors.joining());
  }
}
