package dev.culprit.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.culprit.hypothesis.RuledOut;
import dev.culprit.hypothesis.Suspect;
import dev.culprit.inference.CompiledRules.Part;
import dev.culprit.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;

/** After an edit, what was compiled before is used again. */
class RecompilationTest {
  private static final String HEAD = "package rules\nimport dev.culprit.hypothesis.*\n";

  @Test
  void onlyTheEditedRuleIsCompiled() {
    CompiledRules before = compile(List.of(), rule("One", "a"), rule("Two", "b"), rule("Six", "c"));
    CompiledRules after =
        compile(List.of(before), rule("One", "a"), rule("Two", "x"), rule("Six", "c"));
    assertEquals(2, after.parts().size());
    assertEquals(Set.of("One.", "Six."), after.parts().get(0).rules().keySet());
    assertEquals(before.parts().get(0).classes().keySet(), classes(after.parts().get(0)));
    assertEquals(Set.of("Two."), after.parts().get(1).rules().keySet());
    assertEquals(List.of("One a", "Six c", "Two x"), conclusions(after));
  }

  @Test
  void anEditOfTheSameRuleReplacesTheLast() {
    CompiledRules first = compile(List.of(), rule("One", "a"), rule("Two", "b"));
    CompiledRules second = compile(List.of(first), rule("One", "a"), rule("Two", "x"));
    CompiledRules third = compile(List.of(first, second), rule("One", "a"), rule("Two", "y"));
    assertEquals(2, third.parts().size());
    assertEquals(List.of("One a", "Two y"), conclusions(third));
  }

  @Test
  void whatIsMovedOrLeftOutNeedsNoCompiler() {
    CompiledRules before = compile(List.of(), rule("One", "a"), rule("Two", "b"), rule("Six", "c"));
    CompiledRules after =
        compile(List.of(before), "\n\n// above\n", rule("Six", "c"), rule("One", "a"));
    assertEquals(1, after.parts().size());
    assertEquals(List.of("One a", "Six c"), conclusions(after));
    assertEquals(List.of("Six.", "One."), linked(after).names());
    assertEquals(6, after.book().heads().get(0).line());
  }

  @Test
  void afterManyEditsAllRulesAreCompiledTogetherAgain() {
    List<CompiledRules> earlier = new ArrayList<>();
    String[] rules = new String[20];
    for (int i = 0; i < rules.length; i++) {
      rules[i] = rule("R" + i, "a");
    }
    earlier.add(compile(List.of(), rules));
    List<Integer> parts = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      rules[i] = rule("R" + i, "x");
      earlier.add(compile(earlier, rules));
      parts.add(earlier.get(earlier.size() - 1).parts().size());
    }
    assertEquals(List.of(2, 3, 4, 5, 6, 7, 8, 1), parts);
  }

  @Test
  void anEditedRuleThatDoesNotCompileIsToldAtItsFile() {
    CompiledRules before = compile(List.of(), rule("One", "a"), rule("Two", "b"), rule("Six", "c"));
    List<RuleText> files =
        texts(
            rule("One", "a"),
            rule("Two", "b").replace("( $cause", "( run == null, $cause"),
            rule("Six", "c"));
    List<Problem> problems = new ArrayList<>();
    assertEquals(
        null,
        new Recompilation(files, RuleBook.check(files).book()).after(List.of(before), problems));
    assertEquals(
        "the rule does not compile (team.drl): Comparison operation requires compatible types."
            + " Found int and interface org.drools.util.MethodUtils$NullType;"
            + " see rules/README.md for what a rule may say",
        problems.get(0).oneLine());
  }

  private static String rule(String name, String because) {
    return """
        rule "%1$s."
        @fr("%1$s.")
        when
          Suspect( $cause : cause )
        then
          insertLogical( new RuledOut( "%1$s", "%2$s" ) );
        end
        """
        .formatted(name, because);
  }

  private static List<RuleText> texts(String... rules) {
    return List.of(new RuleText("team.drl", "", HEAD + String.join("", rules)));
  }

  private static CompiledRules compile(List<CompiledRules> earlier, String... rules) {
    List<RuleText> files = texts(rules);
    RuleBook.Checked checked = RuleBook.check(files);
    assertEquals(List.of(), checked.problems());
    List<Problem> problems = new ArrayList<>();
    CompiledRules compiled = new Recompilation(files, checked.book()).after(earlier, problems);
    assertEquals(List.of(), problems);
    assertNotNull(compiled);
    return RuleArchive.read(RuleArchive.write(compiled)).orElseThrow();
  }

  private static Set<String> classes(Part part) {
    return part.classes().keySet();
  }

  private static Rules linked(CompiledRules compiled) {
    try {
      return Rules.link(compiled, texts());
    } catch (Exception refused) {
      throw new AssertionError(refused);
    }
  }

  /** What the rules conclude of a suspect. */
  private static List<String> conclusions(CompiledRules compiled) {
    KieSession session = linked(compiled).base().newKieSession();
    try {
      session.insert(new Suspect("any", "any", 1, "any"));
      session.fireAllRules();
      return session.getObjects(RuledOut.class::isInstance).stream()
          .map(RuledOut.class::cast)
          .map(fact -> fact.cause() + " " + fact.because())
          .sorted()
          .toList();
    } finally {
      session.dispose();
    }
  }
}
