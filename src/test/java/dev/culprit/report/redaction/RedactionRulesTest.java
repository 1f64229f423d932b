package dev.culprit.report.redaction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.culprit.text.BothLanguages;
import dev.culprit.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedactionRulesTest {
  private static final Path SHIPPED = Path.of("knowledge");

  @TempDir Path folder;

  @Test
  void aTeamsOwnRulesAddToThose() throws IOException {
    write("identifiers: [{ id: badge, regex: 'B-\\d+', samples: [B-17] }]");
    RedactionRules rules = RedactionRules.read(SHIPPED, List.of(folder));
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
  void anUnknownKeyIsAProblem() throws IOException {
    write("secrets: [{ id: pin, regexp: '\\d{4}', samples: [1234] }]\nsecret: []");
    assertEquals(
        List.of(
            "unknown key 'secret' (redaction.yaml:2:1): a file of redaction rules has the keys"
                + " secrets, identifiers, open; write 'secrets'",
            "unknown key 'regexp' (redaction.yaml:1:22): a rule has the keys id, as, regex, keeps,"
                + " samples, rejects; write 'regex'",
            "the key 'regex' is missing (redaction.yaml:1:11): a rule needs it: what finds it: the"
                + " group (?P<value>...), or all of it without such a group; add 'regex:'"),
        problems());
  }

  @Test
  void aTeamsFolderThatIsACopyAddsNothing() throws IOException {
    write(Files.readString(SHIPPED.resolve(RedactionRules.FILE)));
    assertEquals(
        RedactionRules.read(SHIPPED, List.of()).secrets().size(),
        RedactionRules.read(SHIPPED, List.of(folder)).secrets().size());
  }

  @Test
  void withoutTheShippedRulesNothingWouldBeTakenOutSoThatIsAProblem() throws IOException {
    Path own = Files.createDirectory(folder.resolve("own"));
    Files.writeString(own.resolve(RedactionRules.FILE), "secrets: []");
    assertEquals(
        List.of(
            "no report can be made (redaction.yaml): the rules that find secrets are missing; put"
                + " the file back that Culprit came with"),
        RedactionRules.read(folder, List.of(own)).problems().stream()
            .map(problem -> problem.oneLine().replace(folder + "/", ""))
            .toList());
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve(RedactionRules.FILE), text);
  }

  private List<String> problems() {
    String prefix = folder.toString().replace('\\', '/') + "/";
    List<Problem> problems = RedactionRules.read(SHIPPED, List.of(folder)).problems();
    problems.forEach(BothLanguages::assertTold);
    return problems.stream().map(Problem::oneLine).map(line -> line.replace(prefix, "")).toList();
  }
}
