package dev.culprit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the README shows is what the program prints. */
class ReadmeTest {
  /** A block that shows one command and its whole output. */
  private static final Pattern SHOWN =
      Pattern.compile("```console\n\\$ \\./culprit ([^\n]*)\n(.*?)```", Pattern.DOTALL);

  @TestFactory
  Stream<DynamicTest> showsWhatTheProgramPrints() throws IOException {
    return shown()
        .map(
            block ->
                DynamicTest.dynamicTest(
                    block.group(1),
                    () ->
                        assertEquals(
                            block.group(2),
                            withoutVersions(
                                ProjectRun.atTerminal((block.group(1) + " --no-color").split(" "))
                                    .out()))));
  }

  @Test
  void showsAtLeastOneCommandWithItsOutput() throws IOException {
    assertFalse(shown().toList().isEmpty(), "no ```console block with a ./culprit command");
  }

  /** Without the last entry: digests that change with every edit of knowledge or rules. */
  private static String withoutVersions(String output) {
    return output.replaceAll("\\n {2}Made with [^\\n]*(\\n {10}[^\\n]*)*", "");
  }

  private static Stream<MatchResult> shown() throws IOException {
    return SHOWN.matcher(Files.readString(Path.of("README.md"))).results();
  }
}
