package dev.culprit.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that take each other's ground away would never end. */
class EndlessRulesTest {
  private static final String CIRCLE =
      """
      package rules
      import dev.culprit.hypothesis.*
      rule "What nothing weakens is supported." @fr("Ce que rien n'affaiblit est étayé.")
      when Seen( $case : caseId ) not Weakened( because == "x" )
      then insertLogical( new Supported( $case, "x" ) ); end
      rule "What is supported is weakened." @fr("Ce qui est étayé est affaibli.")
      when Supported( $cause : cause ) Seen( $run : run )
      then insertLogical( new Weakened( $cause, "x" ) ); end
      """;

  @TempDir Path folder;

  @Test
  void aRuleMayNotTakeItsOwnGroundAway() {
    assertEquals(
        "the rule concludes \"Seen\" where there is no \"Seen\" (team.drl:4:1):"
            + " so it takes its own ground away;"
            + " ask for the absence of facts that do not rest on what is concluded",
        new RuleFile(folder)
            .rule(
                "Suspect( $run : run ) not Seen( run == $run )",
                "insertLogical( new Seen( \"a\", $run, \"b\" ) );")
            .problems());
  }

  @Test
  void rulesMayNotConcludeInACircleThroughAnAbsence() {
    assertEquals(
        "the rule concludes \"Supported\" where there is no \"Weakened\" (team.drl:3:1):"
            + " but \"Weakened\" rests on \"Supported\" itself;"
            + " ask for the absence of facts that do not rest on what is concluded",
        new RuleFile(folder).text(CIRCLE).problems());
  }

  @Test
  void rulesThatDoNotEndAllTheSameAreStoppedAndNamed() throws Exception {
    RuleFile file = new RuleFile(folder).text(CIRCLE);
    List<RuleText> files = RuleFolders.read(List.of(folder), new ArrayList<>());
    RuleBook book = RuleBook.check(files).book();
    Rules rules =
        Rules.link(new Recompilation(files, book).after(List.of(), new ArrayList<>()), files);
    BrokenRules broken =
        assertThrows(
            BrokenRules.class,
            () ->
                new Inference(rules)
                    .infer(
                        new Book().errorCase("e", "a").base(), Logged.signatures("e").evidence()));
    assertEquals(
        "the rules do not come to an end (team.drl:6:1):"
            + " \"What is supported is weakened.\" fires again and again;"
            + " a rule must not conclude what takes its own ground away",
        file.told(List.of(broken.problem())));
  }
}
