package dev.culprit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "lid-stuck, text, 'The lid is stuck'",
    "lid-stuck, markdown, '# The lid is stuck'",
    "lid-stuck, html, '<!DOCTYPE html>'",
    "scale, text, 'Scale holds the lid'",
    "scale, markdown, '# Scale holds the lid'",
    "scale, html, '<!DOCTYPE html>'"
  })
  void aCaseOrCauseIsExplainedInEachFormat(String id, String format, String beginning) {
    Trial trial = Trial.unattended().run("explain", id, "--format", format);
    assertEquals(0, trial.status());
    assertEquals("", trial.err());
    assertTrue(trial.out().startsWith(beginning), trial.out());
    for (String said : new String[] {"Scale holds the lid", "Descale it with vinegar."}) {
      assertTrue(trial.out().contains(said), trial.out());
    }
  }

  @Test
  void itIsWrittenToAFileInFrench() throws IOException {
    Path file = folder.resolve("scale.md");
    Trial trial =
        Trial.unattended()
            .run(
                "explain",
                "scale",
                "--format",
                "markdown",
                "--output",
                file.toString(),
                "--lang",
                "fr");
    assertEquals(0, trial.status());
    assertTrue(Files.readString(file).startsWith("# Le calcaire retient le couvercle\n"));
    assertTrue(Files.readString(file).contains("La détartrer au vinaigre."));
  }

  @Test
  void whatIsNeitherCaseNorCauseIsToldWithTheNearestName() {
    Trial trial = Trial.unattended().run("explain", "lid-stuk");
    assertEquals(2, trial.status());
    assertEquals("there is no case or cause 'lid-stuk': did you mean 'lid-stuck'?\n", trial.err());
  }

  @Test
  void twoPagesDoNotShareOneFile() {
    Trial trial = Trial.unattended().run("explain", "scale", "lid-stuck", "--format", "html");
    assertEquals(2, trial.status());
    assertEquals(
        "several HTML pages cannot share one output: name one case or cause\n", trial.err());
  }
}
