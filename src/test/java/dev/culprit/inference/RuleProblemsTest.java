package dev.culprit.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a mistake in a rule file. */
class RuleProblemsTest {
  private static final String GOOD = "insertLogical( new RuledOut( \"a\", \"b\" ) );";
  private static final String RULE =
      "rule \"So.\" @fr(\"Ainsi.\") when Suspect( $cause : cause ) then " + GOOD + " end\n";
  private static final String ANY = "Suspect( $cause : cause, $run : run )";
  private static final String FACT_FORM =
      "a rule concludes facts and does nothing else; write insertLogical( new Fact( ... ) );";

  @TempDir Path folder;

  @Test
  void anUnknownFactComesWithTheNearestOne() {
    assertProblem(
        "there is no fact \"Suspekt\" (team.drl:7:1): did you mean \"Suspect\"?",
        "Suspekt( cause == \"a\" )",
        GOOD);
  }

  @Test
  void aMistypedFactIsToldOnceWhateverItBinds() {
    assertProblem(
        "there is no fact \"Suspekt\" (team.drl:7:1): did you mean \"Suspect\"?",
        "Suspekt( $cause : cause, $run : run )",
        "insertLogical( new Suspect( $cause, \"c\", $run, \"x\" ) );");
    assertProblem(
        "\"$cause\" is not bound (team.drl:9:30):"
            + " bind it in a condition, such as: Seen( $run : run )",
        "Suspect( run > 1 )",
        "insertLogical( new RuledOut( $cause, \"x\" ) );");
  }

  @Test
  void anUnknownFieldComesWithTheNearestOne() {
    assertProblem(
        "\"Suspect\" has no field \"caus\" (team.drl:7:10): did you mean \"cause\"?",
        "Suspect( caus == \"a\" )",
        GOOD);
    assertProblem(
        "\"Suspect\" has no field \"title\" (team.drl:8:10):"
            + " its fields are cause, caseId, run, because",
        "Suspect( run == 1,\n    $t : title )",
        GOOD);
  }

  @Test
  void anUnboundVariableComesWithTheNearestOne() {
    assertProblem(
        "\"$case\" is not bound (team.drl:8:20): did you mean \"$cause\"?",
        ANY + "\nRuledOut( cause == $case )",
        GOOD);
    assertProblem(
        "\"$other\" is not bound (team.drl:9:30): bound are $cause, $run",
        ANY + " not Suspect( $other : cause )",
        "insertLogical( new RuledOut( $other, $cause ) );");
  }

  @Test
  void aVariableBoundTwiceIsAMistake() {
    assertProblem(
        "\"$cause\" is bound twice in this rule (team.drl:7:49):"
            + " give it another name, or compare: cause == $cause",
        ANY + " RuledOut( $cause : cause )",
        GOOD);
  }

  @Test
  void aValueOfTheWrongKindIsAMistake() {
    assertProblem(
        "\"run\" is not a text (team.drl:7:17): it is compared with \"1\";"
            + " write a number without quotes",
        "Suspect( run == \"1\" )",
        GOOD);
    assertProblem(
        "\"verdict\" is not a text (team.drl:7:26): it is compared with \"RULES_OUT\";"
            + " write Verdict.RULES_OUT",
        "AnswerEffect( verdict == \"RULES_OUT\" )",
        GOOD);
    assertProblem(
        "\"Verdict\" has no \"RULE_OUT\" (team.drl:7:34): did you mean \"RULES_OUT\"?",
        "AnswerEffect( verdict == Verdict.RULE_OUT )",
        GOOD);
    assertProblem(
        "there is no level \"EROR\" (team.drl:7:25): did you mean \"ERROR\"?",
        "SignatureSeen( level == \"EROR\" )",
        GOOD);
  }

  @Test
  void aTextIsNotComparedWithANumber() {
    String write = " it is compared with 3; write \"3\"";
    assertProblem("\"cause\" is a text (team.drl:7:19):" + write, "Suspect( cause == 3 )", GOOD);
    assertProblem("\"cause\" is a text (team.drl:7:18):" + write, "Suspect( cause > 3 )", GOOD);
    assertProblem(
        "\"cause\" is a text (team.drl:7:25):" + write, "Suspect( cause in (\"a\", 3) )", GOOD);
    assertProblem(
        "\"run\" is not a text (team.drl:7:14): nothing can be contained in it;"
            + " compare it with == != < > <= >=",
        "Suspect( run contains \"x\" )",
        GOOD);
    assertProblem(
        "\"cause\" is a text (team.drl:7:16): \"+\" reckons with numbers;"
            + " compare it with == != in contains",
        "Suspect( cause + 3 == 4 )",
        GOOD);
    assertProblem("", "Suspect( $cause : cause, cause.length() > 3, run in (1, 3) )", GOOD);
  }

  @Test
  void aRegularExpressionBelongsInASignature() {
    String why =
        " a regular expression could run for ever here;"
            + " write it as the regex: of a signature, and compare what it captures";
    assertProblem(
        "\"matches\" may not stand in a condition (team.drl:7:16):" + why,
        "Suspect( cause matches \"(a+)+b\" )",
        GOOD);
    assertProblem(
        "\"matches\" may not stand in a condition (team.drl:7:16):" + why,
        "Suspect( cause.matches( \"(a+)+b\" ) )",
        GOOD);
  }

  @Test
  void whatOurChecksDoNotForeseeIsToldInTheCompilersWords() {
    assertProblem(
        "the rule does not compile (team.drl): The operator + is undefined for the argument"
            + " type(s) String]; see rules/README.md for what a rule may say",
        "Suspect( run == run + + cause )",
        GOOD);
  }

  @Test
  void whatARuleUsesTooMuchIsToldOfItsFile() throws IOException {
    Files.writeString(
        folder.resolve("above.drl"), "package rules\nimport dev.culprit.hypothesis.*\n" + RULE);
    assertProblem(
        "the rules use more than rules may use (team.drl): java.lang.String.valueOf;"
            + " see rules/README.md for what a rule may say",
        "Suspect( $text : cause, $text > 3 )",
        GOOD);
  }

  @Test
  void aValueSaysWhichFieldItIsFor() {
    assertProblem(
        "a value does not say which field of \"RuledOut\" it is for (team.drl:7:1):"
            + " write field == value; its fields are cause, because",
        "RuledOut( \"a\"; )",
        GOOD);
  }

  @Test
  void aConclusionThatWouldStayIsRefused() {
    assertProblem(
        "\"insert\" is not a conclusion (team.drl:9:1):"
            + " its fact would stay when what it rests on is gone;"
            + " write insertLogical( new Fact( ... ) );",
        ANY,
        "insert( new RuledOut( $cause, \"b\" ) );");
  }

  @Test
  void aConclusionIsAFactAndNothingElse() {
    assertProblem(
        "\"System\" may not stand in a conclusion (team.drl:9:1): " + FACT_FORM,
        ANY,
        "System.out.println( $cause );");
    assertProblem(
        "\"+\" may not stand in a conclusion (team.drl:9:37): " + FACT_FORM,
        ANY,
        "insertLogical( new RuledOut( $cause + \"x\", \"b\" ) );");
    assertProblem(
        "the rule concludes nothing (team.drl:8:1): write insertLogical( new Fact( ... ) );",
        ANY,
        "");
    assertProblem(
        "the conclusion ends too early (team.drl:9:44): " + FACT_FORM,
        ANY,
        "insertLogical( new RuledOut( $cause, \"b\" ) )");
  }

  @Test
  void aConclusionGivesEveryValueOfItsFact() {
    assertProblem(
        "\"Suspect\" is given 2 of its values, or too many (team.drl:9:20):"
            + " write new Suspect( cause, caseId, run, because )",
        ANY,
        "insertLogical( new Suspect( $cause, \"c\" ) );");
    assertProblem(
        "\"run\" of \"Suspect\" is a number (team.drl:9:42): \"c\" is a text;"
            + " write new Suspect( cause, caseId, run, because )",
        ANY,
        "insertLogical( new Suspect( $cause, \"c\", \"c\", \"x\" ) );");
    assertProblem(
        "\"Suspekt\" cannot be concluded (team.drl:9:20): did you mean \"Suspect\"?",
        ANY,
        "insertLogical( new Suspekt( $cause ) );");
    assertProblem(
        "\"Answer\" cannot be concluded (team.drl:9:20):"
            + " only a person gives an Answer; conclude Answered",
        ANY,
        "insertLogical( new Answer( \"q\", \"yes\" ) );");
  }

  @Test
  void aRuleIsNamedByASentenceInBothLanguages() {
    RuleFile file =
        new RuleFile(folder)
            .text(
                "package rules\nimport dev.culprit.hypothesis.*\nrule \"r1\" @a(1)\nwhen\n"
                    + ANY
                    + "\nthen\n"
                    + GOOD
                    + "\nend\n");
    assertEquals(
        "the rule's name \"r1\" is not a sentence (team.drl:3:1): it is what \"why\" prints;"
            + " begin it with a capital and end it with a full stop\n"
            + "the rule has no French sentence (team.drl:3:1): reports in French print it;"
            + " write @fr(\"...\") below the rule's name\n"
            + "\"@a\" has no meaning here (team.drl:3:11):"
            + " a rule carries @fr alone, its sentence in French",
        file.problems());
  }

  @Test
  void twoRulesOfOneNameAreAMistake() {
    String rule = "rule \"So.\" @fr(\"Ainsi.\") when " + ANY + " then " + GOOD + " end\n";
    assertEquals(
        "the rule \"So.\" is written twice (team.drl:4:1): the first is at team.drl:3:1;"
            + " name each rule by a sentence of its own",
        new RuleFile(folder)
            .text("package rules\nimport dev.culprit.hypothesis.*\n" + rule + rule)
            .problems());
  }

  @Test
  void anAttributeThatChangesTheOrderIsRefused() {
    assertEquals(
        "\"salience\" may not be set (team.drl:4:1):"
            + " what follows must not depend on the order in which rules fire; leave it out",
        new RuleFile(folder)
            .text(
                "package rules\nimport dev.culprit.hypothesis.*\n"
                    + "rule \"So.\" @fr(\"Ainsi.\")\nsalience 10\nwhen "
                    + ANY
                    + " then "
                    + GOOD
                    + " end\n")
            .problems());
  }

  @Test
  void aRuleFileHoldsRulesAlone() {
    RuleFile file =
        new RuleFile(folder)
            .text(
                "package team\nimport java.util.List\nimport function java.lang.Math.max\n"
                    + "global java.util.List found\n"
                    + "function void f() { }\n"
                    + "declare Foo a : int end\n"
                    + "query all() Suspect() end\n");
    assertEquals(
        "the rule file is not in the package \"rules\" (team.drl:1:1): it names \"team\";"
            + " begin the file with: package rules\n"
            + "\"java.util.List\" may not be imported (team.drl:2:8): rules speak of facts alone;"
            + " import nothing but dev.culprit.hypothesis.*, dev.culprit.evidence.Answer,"
            + " dev.culprit.knowledge.Verdict\n"
            + "a rule file may not hold the static import \"java.lang.Math.max\" (team.drl:3:17):"
            + " it holds rules alone; leave it out\n"
            + "a rule file may not hold the global \"found\" (team.drl:4:23):"
            + " it holds rules alone; leave it out\n"
            + "a rule file may not hold the function \"f\" (team.drl:5:15):"
            + " it holds rules alone; compare the fields of facts in the rule itself\n"
            + "a rule file may not hold the type \"Foo\" (team.drl:6:9):"
            + " it holds rules alone; use the facts of dev.culprit.hypothesis\n"
            + "a rule file may not hold the query \"all\" (team.drl:7:7):"
            + " it holds rules alone; write a rule that concludes a fact",
        file.problems());
  }

  @Test
  void aFactThatIsNotImportedIsNamedWithItsImport() {
    assertProblem(
        "\"Answer\" is not imported (team.drl:7:1):"
            + " write at the top: import dev.culprit.evidence.Answer",
        "Answer( question == \"q\" )",
        GOOD);
  }

  @Test
  void conditionsOtherThanFactsAreRefused() {
    String why = ": a condition is made of facts, and, or, not and exists; ";
    assertProblem(
        "\"eval\" may not stand in a condition (team.drl:7:1)"
            + why
            + "compare the fields of facts instead",
        "eval( 1 == 1 )",
        GOOD);
    assertProblem(
        "\"forall\" may not stand in a condition (team.drl:7:1)"
            + why
            + "write not ( ... and not ... )",
        "forall( Suspect() RuledOut() )",
        GOOD);
    assertProblem(
        "\"from\" may not stand in a condition (team.drl:7:11)"
            + why
            + "count with a case's \"when\", or compare facts",
        "Suspect() from java.util.List.of()",
        GOOD);
    assertProblem(
        "a query call may not stand in a condition (team.drl:7:1)"
            + why
            + "write the facts it would look for",
        "?all( $x; )",
        GOOD);
  }

  @Test
  void aConditionCallsNothingButWhatTextsAnswer() {
    String may =
        "may call nothing but contains, endsWith, equalsIgnoreCase, isEmpty, length,"
            + " startsWith; compare the fields of \"Suspect\": cause, caseId, run, because";
    assertProblem(
        "\"run\" may not stand in a condition (team.drl:7:15): a condition " + may,
        "Suspect( $x : run() )",
        GOOD);
    assertProblem(
        "\".\" may not stand in a condition (team.drl:7:15): a condition compares fields, and "
            + may,
        "Suspect( cause.trim() == \"a\" )",
        GOOD);
    assertProblem(
        "\"foo\" may not stand in a condition (team.drl:7:19): a condition " + may,
        "Suspect( cause == foo( \"a\" ) )",
        GOOD);
  }

  @Test
  void windowsAndAnnotationsAreRefused() {
    String why = ": a condition is made of facts, and, or, not and exists; ";
    assertProblem(
        "\"over\" may not stand in a condition (team.drl:7:11)"
            + why
            + "compare the times of facts, such as: at > $first + 60",
        "Suspect() over window:time( 3m )",
        GOOD);
    assertProblem(
        "an annotation may not stand in a condition (team.drl:7:1)" + why + "leave it out",
        "Suspect() @watch( cause )",
        GOOD);
  }

  @Test
  void aRuleStandsByItself() {
    assertProblem(
        "a rule may have one \"then\" only (team.drl:4:1): write a rule for each",
        ANY,
        GOOD + "\nthen[ x ]\n" + GOOD);
    assertFile(
        "a rule may not extend another (team.drl:4:1): each rule is read by itself;"
            + " repeat the conditions of \"So.\"",
        RULE + RULE.replace("\"So.\"", "\"Then.\" extends \"So.\""));
    assertFile(
        "the rule's name holds a quote or a backslash (team.drl:3:1): leave it out",
        RULE.replace("\"So.\"", "'So \"x\".'"));
    assertFile(
        "\"dialect\" may not be set (team.drl:3:26):"
            + " a conclusion has one form, whatever the dialect; leave it out",
        RULE.replace("when", "dialect \"mvel\" when"));
    assertFile(
        "a rule file may not hold the attribute \"dialect\" (team.drl:3:1):"
            + " it holds rules alone; leave it out",
        "dialect \"mvel\"\n" + RULE);
  }

  @Test
  void characterEscapesAndImportedFunctionsAreRefused() {
    assertProblem(
        "a rule file may not hold \\u (team.drl:7:21):"
            + " Java would read it as another character than it shows; write the character itself",
        "Suspect( cause == \"a\\u0022\" )",
        GOOD);
    assertFile(
        "a rule file may not hold the accumulate import \"java.lang.Math\" (team.drl:3:19):"
            + " it holds rules alone; leave it out",
        "import accumulate java.lang.Math max\n" + RULE);
  }

  @Test
  void aRuleThatEndsTooEarlyIsToldAtItsEnd() {
    String help = "the file ends in the middle of it; see rules/README.md for the form of a rule";
    assertFile(
        "the rule cannot be read from here on (team.drl:3:30): " + help,
        "rule \"So.\" @fr(\"Ainsi.\") when");
    assertFile(
        "the rule cannot be read from here on (team.drl:3:51): " + help,
        "rule \"So.\" @fr(\"Ainsi.\") when Suspect( cause == \"a");
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() throws Exception {
    Files.writeString(folder.resolve("team.drl"), "//" + "x".repeat(1 << 20));
    assertEquals(
        "the rule file is too large (team.drl): it has more than 1048576 bytes; split it",
        new RuleFile(folder).problems());
  }

  @Test
  void whatDroolsCannotReadIsToldAtItsPlace() {
    assertEquals(
        "the rule cannot be read from here on (team.drl:6:1): \"end\" is not expected;"
            + " see rules/README.md for the form of a rule",
        new RuleFile(folder)
            .text("package rules\nrule \"So.\"\nwhen\n  Suspect(\nthen\nend\n")
            .problems());
  }

  @Test
  void textThatIsNoRuleFileIsAMistake() {
    assertEquals(
        "the rule file is not in the package \"rules\" (team.drl:1): it names none;"
            + " begin the file with: package rules",
        new RuleFile(folder).text("").problems());
  }

  @Test
  void aFolderWithoutRulesIsAMistake() {
    assertEquals(
        "there are no rules ("
            + folder
            + "): no file there ends in .drl;"
            + " name the folder that holds inference.drl",
        new RuleFile(folder).problems());
    Path gone = folder.resolve("gone");
    assertEquals(
        "the folder of rules cannot be read ("
            + gone
            + "): there is no such folder;"
            + " name a folder with --rules",
        new RuleFile(gone).problems());
  }

  @Test
  void aFileThatIsNoTextIsAMistake() throws Exception {
    Files.write(folder.resolve("team.drl"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertEquals(
        "the rule file is not UTF-8 text (team.drl): save it as UTF-8",
        new RuleFile(folder).problems());
  }

  @Test
  void noRulesAreReadyWhenOneIsWrong() {
    assertNull(new RuleFile(folder).rule("Suspekt()", GOOD).load().rules());
  }

  @Test
  void idsThatTheKnowledgeDoesNotHaveAreToldWithTheNearest() {
    RuleFile file =
        new RuleFile(folder)
            .rule(
                "Seen( caseId in ( \"login-refused\", \"logon-refused\" ), $run : run )\n"
                    + "SignatureSeen( signature == \"nothing\" ) Answered( choice == \"yes\" )",
                "insertLogical( new Suspect( \"proxi\", \"login-refused\", $run, \"any\" ) );");
    LoadedRules loaded = file.load();
    assertEquals(List.of(), loaded.problems());
    String why = ": a rule names it and the knowledge does not have it; ";
    assertEquals(
        "there is no case \"logon-refused\" (team.drl:7:36)"
            + why
            + "did you mean \"login-refused\"?\n"
            + "there is no signature \"nothing\" (team.drl:8:29)"
            + why
            + "write a signature of this id, or take the rule out\n"
            + "there is no choice \"yes\" (team.drl:8:61)"
            + why
            + "write a choice of this id, or take the rule out\n"
            + "there is no cause \"proxi\" (team.drl:10:29)"
            + why
            + "did you mean \"proxy\"?",
        file.told(loaded.rules().problems(new Book().errorCase("login-refused", "proxy").base())));
  }

  @Test
  void aMistakeIsToldInFrench() {
    assertFrench(
        "il n'y a pas de fait \"Suspekt\" (team.drl:7:1)\u00a0: vouliez-vous dire"
            + " \"Suspect\"\u00a0?",
        "Suspekt( cause == \"a\" )",
        GOOD);
    assertFrench(
        "\"$other\" n'est pas liée (team.drl:9:30)\u00a0: sont liées\u00a0: $cause, $run",
        ANY + " not Suspect( $other : cause )",
        "insertLogical( new RuledOut( $other, $cause ) );");
    assertFrench(
        "\"run\" n'est pas un texte (team.drl:7:17)\u00a0: il est comparé à \"1\"\u00a0;"
            + " écrivez un nombre sans guillemets",
        "Suspect( run == \"1\" )",
        GOOD);
    assertFrench(
        "\"insert\" n'est pas une conclusion (team.drl:9:1)\u00a0: son fait resterait quand ce sur"
            + " quoi il repose a disparu\u00a0; écrivez insertLogical( new Fact( ... ) );",
        ANY,
        "insert( new RuledOut( $cause, \"x\" ) );");
  }

  private void assertFrench(String message, String condition, String conclusion) {
    assertEquals(message, new RuleFile(folder).rule(condition, conclusion).problemsInFrench());
  }

  private void assertFile(String message, String rules) {
    assertEquals(
        message,
        new RuleFile(folder)
            .text("package rules\nimport dev.culprit.hypothesis.*\n" + rules)
            .problems());
  }

  private void assertProblem(String message, String condition, String conclusion) {
    assertEquals(message, new RuleFile(folder).rule(condition, conclusion).problems());
  }
}
