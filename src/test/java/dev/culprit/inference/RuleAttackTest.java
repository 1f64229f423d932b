package dev.culprit.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A rule file is code. Attacks that are known to work on Drools are refused by the checks of the
 * text; with those checks left out, by the checks of the compiled classes. What would have run
 * leaves a marker file.
 */
class RuleAttackTest {
  private static final String ANY = "Suspect( $cause : cause )";
  private static final String GOOD = "insertLogical( new RuledOut( $cause, \"x\" ) );";

  @TempDir Path folder;

  static Stream<Arguments> conclusions() {
    return Stream.of(
        Arguments.of(
            "exec", "Runtime.getRuntime().exec( new String[] { \"touch\", \"MARKER\" } );"),
        Arguments.of("process", "new ProcessBuilder( \"touch\", \"MARKER\" ).start();"),
        Arguments.of(
            "reflection",
            "Class.forName( \"java.lang.Runtime\" ).getMethod( \"getRuntime\" ).invoke( null );"),
        Arguments.of(
            "reflection through a fact",
            "$cause.getClass().getClassLoader().loadClass( \"java.lang.Runtime\" );"),
        Arguments.of("mvel", "org.mvel2.MVEL.eval( \"Runtime.getRuntime().exec('x')\" );"),
        Arguments.of(
            "file", "java.nio.file.Files.createFile( java.nio.file.Path.of( \"MARKER\" ) );"),
        Arguments.of("network", "new java.net.Socket( \"127.0.0.1\", 1 ).close();"),
        Arguments.of("exit", "System.exit( 1 );"),
        Arguments.of("endless loop", "while ( true ) { }"),
        Arguments.of("memory bomb", "byte[][] all = new byte[ 1000000 ][ 1000000000 ];"),
        Arguments.of("thread", "new Thread( () -> { } ).start();"),
        Arguments.of(
            "initialiser", "new Object() { { new java.io.File( \"MARKER\" ).createNewFile(); } };"),
        Arguments.of("engine", "drools.getWorkingMemory().halt();"),
        Arguments.of(
            "code after a good conclusion",
            GOOD + " new java.io.File( \"MARKER\" ).createNewFile();"),
        Arguments.of(
            "code in a value",
            "insertLogical( new RuledOut( $cause, System.getenv( \"HOME\" ) ) );"),
        Arguments.of(
            "code behind a comment that ends early",
            "// harmless \r new java.io.File( \"MARKER\" ).createNewFile();\n" + GOOD));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("conclusions")
  void aConclusionThatIsCodeIsRefused(String name, String attack) {
    assertRefused(ANY, marked(attack));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Runtime | Runtime.getRuntime().exec( \"touch MARKER\" );",
        "new | new ProcessBuilder( \"touch\", \"MARKER\" ).start();",
        "Class | Class.forName( \"java.lang.Runtime\" ).getMethod( \"getRuntime\" ).invoke( null );",
        "org | org.mvel2.MVEL.eval( \"Runtime.getRuntime().exec('x')\" );",
        "java | java.nio.file.Files.createFile( java.nio.file.Path.of( \"MARKER\" ) );",
        "new | new java.net.Socket( \"127.0.0.1\", 1 ).close();",
        "System | System.exit( 1 );",
        "while | while ( true ) { }",
        "byte | byte[][] all = new byte[ 1000000 ][ 1000000000 ];",
        "new | new Thread( () -> { } ).start();",
        "new | new Object() { { new java.io.File( \"MARKER\" ).createNewFile(); } };"
      })
  void anAttackIsToldInOneClearLine(String word, String attack) {
    assertEquals(
        "\"%s\" may not stand in a conclusion (team.drl:9:1):".formatted(word)
            + " a rule concludes facts and does nothing else;"
            + " write insertLogical( new Fact( ... ) );",
        new RuleFile(folder).rule(ANY, marked(attack)).problems());
    assertFalse(Files.exists(marker()));
  }

  static Stream<Arguments> conditions() {
    return Stream.of(
        Arguments.of("eval", "eval( new java.io.File( \"MARKER\" ).createNewFile() )"),
        Arguments.of(
            "eval inside", "Suspect( $cause : cause, eval( Runtime.getRuntime() != null ) )"),
        Arguments.of("call", "Suspect( $cause : cause, java.lang.Runtime.getRuntime() != null )"),
        Arguments.of(
            "bound call", "Suspect( $cause : cause, $p : java.lang.Runtime.getRuntime() )"),
        Arguments.of("reflection", "Suspect( $cause : cause, cause.getClass() != null )"),
        Arguments.of("property", "Suspect( $cause : cause, cause.class.classLoader != null )"),
        Arguments.of("new", "Suspect( $cause : cause, new java.io.File( \"MARKER\" ).delete() )"),
        Arguments.of("from", ANY + " String() from java.lang.System.getenv( \"HOME\" )"),
        Arguments.of(
            "accumulate",
            ANY
                + " Number() from accumulate( Seen(), init( int n = 0; ),"
                + " action( System.exit( 1 ); ), result( n ) )"),
        Arguments.of("memory", "Suspect( $cause : cause, cause.repeat( 2000000000 ) != null )"),
        Arguments.of(
            "single quotes", "Suspect( $cause : cause, because == 'a\" + System.getenv() + \"b' )"),
        Arguments.of("assignment", "Suspect( $cause : cause, run = 3 )"),
        Arguments.of("block", "Suspect( $cause : cause ) { cause = \"x\" }"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("conditions")
  void aConditionThatIsCodeIsRefused(String name, String attack) {
    assertRefused(marked(attack), GOOD);
  }

  static Stream<Arguments> files() {
    String rule = "rule \"So.\" @fr(\"Ainsi.\") when " + ANY + " then " + GOOD + " end\n";
    return Stream.of(
        Arguments.of("mvel", "dialect \"mvel\"\n" + rule),
        Arguments.of("function", rule + "function void f() { System.exit( 1 ); }"),
        Arguments.of("import", "import java.lang.Runtime\n" + rule),
        Arguments.of("static import", "import static java.lang.System.exit\n" + rule),
        Arguments.of("global", "global java.lang.Runtime r\n" + rule),
        Arguments.of(
            "declaration", "declare A f : String = System.getenv( \"HOME\" ) end\n" + rule),
        Arguments.of("timer", rule.replace("when", "timer( expr: System.exit( 1 ) ) when")),
        Arguments.of("salience", rule.replace("when", "salience( System.exit( 1 ) ) when")),
        Arguments.of("unicode", rule.replace("$cause, \"x\"", "$cause, \"x\\u0022 + \\u0022\"")),
        Arguments.of("name", rule.replace("rule \"So.\"", "rule 'So\" + \"o.'")),
        Arguments.of("sentence", rule.replace("\"Ainsi.\"", "System.getenv( \"HOME\" )")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void aFileThatHoldsOtherCodeIsRefused(String name, String text) {
    RuleFile file =
        new RuleFile(folder).text("package rules\nimport dev.culprit.hypothesis.*\n" + text);
    assertFalse(file.load().problems().isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("conclusions")
  void whatTheChecksOfTheTextMissedIsRefusedAsAClass(String name, String attack) {
    // These two name no class: the checks of the text alone keep them out.
    if (!List.of("endless loop", "memory bomb").contains(name)) {
      assertNeverLinked(ANY, marked(attack));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("conditions")
  void whatTheChecksOfTheTextMissedInAConditionIsRefusedAsAClass(String name, String attack) {
    if (List.of("new", "call", "bound call", "from", "memory", "accumulate").contains(name)) {
      assertNeverLinked(marked(attack), GOOD);
    }
  }

  @Test
  void aClassOutsideTheAllowedOnesIsNotFound() throws Exception {
    RuleClasses classes =
        new RuleClasses(new CompiledRules(List.of(), new RuleBook(List.of(), List.of())));
    assertEquals(String.class, classes.loadClass("java.lang.String"));
    for (String other : List.of("java.lang.Runtime", "java.io.File", "dev.culprit.Main")) {
      assertEquals(
          "rules may not use " + other,
          assertThrows(ClassNotFoundException.class, () -> classes.loadClass(other)).getMessage());
    }
  }

  private String marked(String attack) {
    return attack.replace("MARKER", marker().toString());
  }

  private Path marker() {
    return folder.resolve("marker");
  }

  private void assertRefused(String condition, String conclusion) {
    List<Problem> problems = new RuleFile(folder).rule(condition, conclusion).load().problems();
    assertFalse(problems.isEmpty());
    problems.forEach(problem -> assertTrue(problem.where().line() > 0, problem.oneLine()));
    assertFalse(Files.exists(marker()));
  }

  private void assertNeverLinked(String condition, String conclusion) {
    new RuleFile(folder).rule(condition, conclusion);
    List<Problem> problems = new ArrayList<>();
    List<RuleText> files = RuleFolders.read(List.of(folder), problems);
    CompiledRules.Part part = RuleCompiler.compile(files, Map.of(), problems);
    if (part != null) {
      CompiledRules compiled = new CompiledRules(List.of(part), new RuleBook(List.of(), List.of()));
      assertThrows(IOException.class, () -> new RuleClasses(compiled));
    }
    assertFalse(Files.exists(marker()));
  }
}
