package dev.culprit.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.culprit.text.Language;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckFormatsTest {
  private static final Problem WARNING =
      Problem.warning(
          Text.same("the file is not read"), Place.of("k/a.txt"), Text.NONE, Text.same("move it"));
  private static final Problem ERROR =
      Problem.error("unknown key 'cuase'", new Place("k/a.yaml", 2, 3), "", "write 'cause'")
          .withSnippet("  cuase: \"<\u001b[31m>\"");
  private static final CheckReport REPORT =
      new CheckReport(
          List.of(
              new Claim("k/a.yaml", "the file is well formed", List.of(ERROR)),
              new Claim("k/a.txt", "the file is well formed", List.of(WARNING)),
              new Claim("a", "it has a scenario", List.of())));

  @Test
  void textTellsEveryProblemAndCounts() throws IOException {
    StringBuilder told = new StringBuilder();
    CheckText.write(REPORT, Language.EN, told);
    assertEquals(
        """
        warning: the file is not read
          --> k/a.txt
          help: move it

        error: unknown key 'cuase'
          --> k/a.yaml:2:3
            |
          2 |   cuase: "<␛[31m>"
            |   ^
          help: write 'cause'

        3 claims checked: 1 error, 1 warning.
        """,
        told.toString());
  }

  @Test
  void textEndsWithTheErrors() throws IOException {
    Problem late = Problem.error("late", new Place("k/b.yaml", 1, 1), "", "mend it");
    Problem warning =
        new Problem(
            Problem.Severity.WARNING,
            Text.same("odd"),
            Place.of("k/c.yaml"),
            "",
            Text.NONE,
            Text.NONE);
    StringBuilder told = new StringBuilder();
    CheckText.write(
        new CheckReport(List.of(new Claim("k", "it is well formed", List.of(late, warning)))),
        Language.EN,
        told);
    assertEquals(
        """
        warning: odd
          --> k/c.yaml

        error: late
          --> k/b.yaml:1:1
          help: mend it

        1 claim checked: 1 error, 1 warning.
        """,
        told.toString());
  }

  @Test
  void textIsFrenchForThoseWhoReadFrench() throws IOException {
    Problem problem =
        Problem.error(
                new Text("unknown key 'cuase'", "clé inconnue « cuase »"),
                new Place("k/a.yaml", 2, 3),
                new Text("a case has none", "un cas n'en a pas"),
                new Text("write 'cause'", "écrivez « cause »"))
            .withSnippet("  cuase: x");
    StringBuilder told = new StringBuilder();
    CheckText.write(
        new CheckReport(List.of(new Claim("a", "it is well formed", List.of(problem)))),
        Language.FR,
        told);
    assertEquals(
        """
        erreur\u00a0: clé inconnue « cuase »
          --> k/a.yaml:2:3
            |
          2 |   cuase: x
            |   ^
          pourquoi\u00a0: un cas n'en a pas
          remède\u00a0: écrivez « cause »

        1 affirmation vérifiée\u00a0: 1 erreur, 0 avertissement.
        """,
        told.toString());
  }

  @Test
  void jsonHasEverySlot() throws IOException {
    StringBuilder told = new StringBuilder();
    CheckJson.write(new CheckReport(REPORT.claims().subList(0, 1)), Language.EN, told);
    assertEquals(
        """
        {
          "schema" : "culprit-check/1",
          "sound" : false,
          "claims" : 1,
          "problems" : [
            {
              "severity" : "error",
              "what" : "unknown key 'cuase'",
              "file" : "k/a.yaml",
              "line" : 2,
              "column" : 3,
              "snippet" : "  cuase: \\"<\\u001B[31m>\\"",
              "why" : "",
              "help" : "write 'cause'"
            }
          ]
        }
        """,
        told.toString());
  }

  @Test
  void junitHasATestCasePerClaim() throws IOException {
    StringBuilder told = new StringBuilder();
    CheckJunit.write(REPORT, Language.EN, told);
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites>
          <testsuite name="k/a.yaml" tests="1" failures="1">
            <testcase classname="k/a.yaml" name="the file is well formed">\
        <failure message="unknown key 'cuase' (k/a.yaml:2:3): write 'cause'">error: unknown key 'cuase'
          --&gt; k/a.yaml:2:3
            |
          2 |   cuase: "&lt;␛[31m&gt;"
            |   ^
          help: write 'cause'

        </failure></testcase>
          </testsuite>
          <testsuite name="k/a.txt" tests="1" failures="0">
            <testcase classname="k/a.txt" name="the file is well formed"></testcase>
          </testsuite>
          <testsuite name="a" tests="1" failures="0">
            <testcase classname="a" name="it has a scenario"></testcase>
          </testsuite>
        </testsuites>
        """,
        told.toString());
  }
}
