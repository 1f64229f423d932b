package dev.culprit.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.culprit.check.gaps.Gaps;
import dev.culprit.inference.Inference;
import dev.culprit.inference.LoadedRules;
import dev.culprit.inference.RuleCache;
import dev.culprit.inference.Rules;
import dev.culprit.interview.Simulation;
import dev.culprit.interview.repair.PolicyCost;
import dev.culprit.knowledge.Clue;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.KnowledgeReader;
import dev.culprit.knowledge.Signature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the knowledge that comes with Culprit is held to, beyond what every knowledge is. */
class ShippedKnowledgeTest {
  private static final double MOST_QUESTIONS_ON_AVERAGE = 3;
  private static final int MOST_QUESTIONS = 6;
  private static final KnowledgeBase BASE =
      KnowledgeReader.read(List.of(Path.of("knowledge"))).base();

  @Test
  void hasNoGaps() {
    Gaps gaps = Gaps.of(BASE, List.of());
    assertEquals(List.of(), gaps.alike());
    assertEquals(List.of(), gaps.unreached());
    assertEquals(List.of(), gaps.idle());
  }

  @Test
  void everySignatureSaysWhatItMatchesAndWhatNot() {
    assertFalse(BASE.cases().isEmpty());
    List<String> without = new ArrayList<>();
    for (ErrorCase errorCase : BASE.cases()) {
      Stream.concat(
              errorCase.signatures().stream(), errorCase.clues().stream().map(Clue::signature))
          .filter(signature -> signature.samples().isEmpty() || signature.rejects().isEmpty())
          .map(Signature::id)
          .forEach(without::add);
    }
    assertEquals(List.of(), without);
  }

  /** A line must not break before a colon, semicolon, question mark or exclamation mark. */
  @Test
  void frenchKeepsItsDoublePunctuationOnTheLine() throws IOException {
    Pattern breakable = Pattern.compile("\\bfr: .*(?: [;?!»]| :(?=[ \"']|$)|« )");
    List<String> breaking = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("knowledge"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
        Files.readAllLines(file).stream()
            .filter(line -> breakable.matcher(line).find())
            .forEach(line -> breaking.add(file + ": " + line.strip()));
      }
    }
    assertEquals(List.of(), breaking);
  }

  /** From a matched error to its cause, by a user who can answer everything. */
  @Test
  void asksThreeQuestionsOnAverageAndSixAtWorst() {
    LoadedRules rules = Rules.load(List.of(Path.of("rules")), RuleCache.none());
    Inference inference = new Inference(rules.rules());
    List<String> tooMany = new ArrayList<>();
    List<ErrorCase> withAChoice =
        BASE.cases().stream().filter(each -> each.causes().size() > 1).toList();
    assertFalse(withAChoice.isEmpty());
    for (ErrorCase errorCase : withAChoice) {
      Optional<Simulation> simulation =
          Simulation.of(BASE, errorCase, evidence -> inference.infer(BASE, evidence));
      PolicyCost ours = simulation.orElseThrow().costs().get(Simulation.Strategy.CULPRIT);
      if (ours.meanQuestions() > MOST_QUESTIONS_ON_AVERAGE
          || ours.worstQuestions() > MOST_QUESTIONS) {
        tooMany.add(errorCase.id() + " " + ours.meanQuestions() + " " + ours.worstQuestions());
      }
    }
    assertEquals(List.of(), tooMany);
  }
}
