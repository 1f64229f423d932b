package dev.culprit.report.redaction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.culprit.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedactionRulesTest {
  @TempDir Path folder;

  @Test
  void aTeamsOwnRulesAddToThose() throws IOException {
    write("identifiers: [{ id: badge, regex: 'B-\\d+', samples: [B-17] }]");
    RedactionRules rules = RedactionRules.read(List.of(Path.of("knowledge"), folder));
    assertEquals(List.of(), rules.problems());
    Redactor redactor = Redactor.ofAll(rules, Pseudonyms.none(), List.of("B-17"));
    assertEquals("badge-1 password=[removed:secret-value]", redactor.redact("B-17 password=abc1"));
  }

  @Test
  void aRuleThatMissesItsSampleIsAProblem() throws IOException {
    write("secrets: [{ id: pin, regex: '\\d{4}', samples: [12] }]");
    assertEquals(
        List.of(
            "the rule 'pin' finds nothing in its sample (redaction.yaml:1:47): 12; correct the"
                + " expression or the sample"),
        problems());
  }

  @Test
  void aRuleThatTakesWhatItMustNotIsAProblem() throws IOException {
    write("secrets: [{ id: pin, regex: '\\d{4}', samples: [1234], rejects: [year 2024] }]");
    assertEquals(
        List.of(
            "the rule 'pin' finds something where it must not (redaction.yaml:1:64): it takes"
                + " '2024'; narrow the expression, or add the value to 'keeps'"),
        problems());
  }

  @Test
  void whatIsNoExpressionIsAProblem() throws IOException {
    write("secrets: [{ id: pin, regex: '(', samples: [1234] }]");
    assertEquals(
        List.of(
            "the regular expression can not be read (redaction.yaml:1:29): missing closing ); write"
                + " it in RE2 syntax"),
        problems());
  }

  @Test
  void withoutAnyRulesNothingWouldBeTakenOutSoThatIsAProblem() {
    assertEquals(
        List.of(
            "there are no rules for redaction (redaction.yaml): no knowledge folder has a"
                + " redaction.yaml; put the one that came with the program back"),
        problems());
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve(RedactionRules.FILE), text);
  }

  private List<String> problems() {
    String prefix = folder.toString().replace('\\', '/') + "/";
    return RedactionRules.read(List.of(folder)).problems().stream()
        .map(Problem::oneLine)
        .map(line -> line.replace(prefix, ""))
        .toList();
  }
}
