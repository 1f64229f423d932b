package dev.culprit.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.check.draft.NewCase;
import dev.culprit.check.draft.Proposal;
import dev.culprit.evidence.EvidenceFinder;
import dev.culprit.evidence.Match;
import dev.culprit.inference.RuleCache;
import dev.culprit.inference.Rules;
import dev.culprit.knowledge.KnowledgeReader;
import dev.culprit.report.redaction.Pseudonyms;
import dev.culprit.report.redaction.RedactionRules;
import dev.culprit.report.redaction.Redactor;
import dev.culprit.text.Language;
import dev.culprit.text.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code knowledge/README.md} shows is what happens. */
class KnowledgeGuideTest {
  private static final Path KNOWLEDGE = Path.of("knowledge");
  private static final Pattern FILE =
      Pattern.compile(
          "^`own/([^`]+[.]yaml)`\n\n```yaml\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  private final String guide = read(KNOWLEDGE.resolve("README.md"));

  @TempDir Path own;

  @Test
  void itsFilesAreSound() throws IOException {
    writeItsFiles();
    CheckReport report =
        new KnowledgeCheck(Rules.load(List.of(Path.of("rules")), RuleCache.none()))
            .check(KnowledgeReader.read(List.of(KNOWLEDGE, own)));
    assertEquals(List.of(), report.problems());
    assertTrue(
        report.claims().stream().anyMatch(claim -> claim.subject().equals("cost-centre-unknown")));
  }

  @Test
  void theLineItBeginsWithIsFoundInTheEnd() throws IOException {
    writeItsFiles();
    String line =
        Pattern.compile("^    (2026-03-02 .*)$", Pattern.MULTILINE)
            .matcher(guide)
            .results()
            .map(match -> match.group(1))
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of("cost-centre-unknown"),
        EvidenceFinder.of(KnowledgeReader.read(List.of(KNOWLEDGE, own)).base())
            .findInText(line, "onboarding.log", Optional.of("azure-arc"))
            .matches()
            .stream()
            .map(Match::caseId)
            .toList());
  }

  @Test
  void itsRulesForRedactionAddToTheShippedOnes() throws IOException {
    writeItsFiles();
    RedactionRules rules = RedactionRules.read(KNOWLEDGE, List.of(own));
    assertEquals(List.of(), rules.problems());
    MatchResult lines =
        Pattern.compile("^    (machine .*)\n    (machine .*)$", Pattern.MULTILINE)
            .matcher(guide)
            .results()
            .findFirst()
            .orElseThrow();
    String more = " and --password Swordfish-77";
    assertEquals(
        lines.group(2) + " and --password [removed:secret-argument]",
        Redactor.ofAll(rules, Pseudonyms.none(), List.of(lines.group(1) + more))
            .redact(lines.group(1) + more));
  }

  @Test
  void itsFirstMistakeIsToldAsItShows() throws IOException {
    String line = "Onboarding stopped: cost centre 'X17' is not in the list of 2026 (sheet 4021)";
    assertTrue(guide.contains("knowledge new \"" + line + "\""));
    Proposal.Draft draft =
        assertInstanceOf(
            Proposal.Draft.class,
            new NewCase(KnowledgeReader.read(List.of(KNOWLEDGE)).base())
                .propose(
                    line,
                    "azure-arc",
                    Optional.of("registration"),
                    Optional.of("cost-centre-unknown"),
                    LocalDate.of(2026, 3, 2)));
    write(draft.path(), draft.text());
    Problem first = KnowledgeReader.read(List.of(KNOWLEDGE, own)).problems().get(0);
    StringBuilder told = new StringBuilder();
    ProblemText.write(first, Language.EN, told);
    String shown = told.toString().replace(own.toString(), "own").strip();
    assertTrue(guide.contains("```\n" + shown + "\n```"), shown);
  }

  private void writeItsFiles() throws IOException {
    List<MatchResult> files = FILE.matcher(guide).results().toList();
    assertEquals(2, files.size());
    for (MatchResult file : files) {
      write(file.group(1), file.group(2));
    }
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(own.resolve(file).getParent());
    Files.writeString(own.resolve(file), text);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
