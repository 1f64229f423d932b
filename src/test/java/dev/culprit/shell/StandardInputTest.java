package dev.culprit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Standard input has no name; it is called by words wherever somebody reads of it. */
class StandardInputTest {
  private static final String COLD = "kettle[7]: on\nkettle[7]: no heat\n";

  private final InputStream before = System.in;

  @TempDir Path folder;

  @AfterEach
  void giveBackStandardInput() {
    System.setIn(before);
  }

  @Test
  void aReportNamesItByWords() {
    assertEquals(
        List.of(
            "  standard input:2",
            "  - standard input: 33 bytes, 2 lines, UTF-8; Kettle",
            "  - Run 1 counts: standard input, lines 1 to 2, time unknown; end unknown"),
        linesNaming("standard input", report(COLD, "--lang", "en")));
    assertEquals(
        List.of(
            "  entrée standard:2",
            "  - entrée standard\u00a0: 33 octets, 2 lignes, UTF-8\u00a0; Bouilloire",
            "  - L'exécution 1 compte\u00a0: entrée standard, lignes 1 à 2, heure inconnue\u00a0; fin inconnue"),
        linesNaming(
            "entrée standard",
            report(COLD, "--lang", "fr").replace("fin\n    inconnue", "fin inconnue")));
  }

  @Test
  void markdownAndHtmlDoSoToo() {
    String markdown = report(COLD, "--format", "markdown", "--lang", "fr");
    assertTrue(markdown.contains("\n- `entrée standard`\u00a0: 33 octets"), markdown);
    String html = report(COLD, "--format", "html");
    assertTrue(html.contains("<code>standard input</code>: 33 bytes"), html);
    assertTrue(html.contains("<code>entrée standard</code>\u00a0: 33 octets"), html);
  }

  @Test
  void jsonNamesItAsItWasTyped() {
    String json = report(COLD, "--format", "json");
    assertTrue(json.contains("\"path\" : \"-\""), json);
    assertTrue(json.contains("\"file\" : \"-\""), json);
  }

  @Test
  void whatIsWrongWithItNamesItByWords() {
    assertEquals(
        "the file is empty (standard input): name the log that holds the failure\n",
        run("", "--lang", "en").err());
    assertEquals(
        "le fichier est vide (entrée standard)\u00a0: nommez le journal qui contient l'échec\n",
        run("", "--lang", "fr").err());
  }

  @Test
  void theCommandThatNamesItsProductIsTypedWithADash() {
    String english = report("nothing known\n", "--lang", "en");
    assertTrue(
        english.contains(
            """
              Standard input was not recognised as the log of a known product. If it is one,
              a part of a log perhaps, name the product:
                culprit diagnose --product kettle -
            """),
        english);
    String french = report("nothing known\n", "--lang", "fr");
    assertTrue(
        french
            .replaceAll("\n +", " ")
            .contains(
                " L'entrée standard n'a pas été reconnue comme le journal d'un produit connu. Si"
                    + " c'en est un, un extrait par exemple, nommez le produit\u00a0: culprit"
                    + " diagnose --product kettle -"),
        french);
  }

  @Test
  void aSessionThatBeganWithItSaysSo() {
    String session = folder.resolve("kept.yaml").toString();
    run(COLD, "--save", session);
    assertEquals(
        "Changed or gone since then: standard input",
        Trial.unattended().run("resume", session).err().lines().findFirst().orElse(""));
    assertEquals(
        "Modifié ou disparu depuis\u00a0: entrée standard",
        Trial.unattended()
            .run("resume", session, "--lang", "fr")
            .err()
            .lines()
            .findFirst()
            .orElse(""));
  }

  @Test
  void theListOfSessionsNamesIt() {
    System.setIn(new ByteArrayInputStream(COLD.getBytes(StandardCharsets.UTF_8)));
    Trial.keptIn(folder, "quit").run("diagnose", "-");
    String sessions = Trial.keptIn(folder, "quit").run("sessions").out();
    assertTrue(sessions.contains("standard input"), sessions);
  }

  private static String report(String log, String... options) {
    return run(log, options).out();
  }

  private static Trial run(String log, String... options) {
    System.setIn(new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8)));
    List<String> words = new ArrayList<>(List.of("diagnose", "-"));
    words.addAll(List.of(options));
    return Trial.unattended().run(words.toArray(String[]::new));
  }

  private static List<String> linesNaming(String name, String report) {
    return report.lines().filter(line -> line.contains(name)).collect(Collectors.toList());
  }
}
