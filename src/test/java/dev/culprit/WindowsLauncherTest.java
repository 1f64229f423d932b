package dev.culprit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What can be seen of {@code culprit.cmd} without Windows. */
class WindowsLauncherTest {
  private final String script;

  WindowsLauncherTest() throws IOException {
    script = Files.readString(Path.of("culprit.cmd")).replace("\r\n", "\n");
  }

  @Test
  void isCheckedOutWithTheLineEndsThatWindowsNeedsToFindItsLabels() throws IOException {
    assertTrue(
        Files.readAllLines(Path.of(".gitattributes")).contains("*.cmd text eol=crlf"),
        "a batch file with line feeds alone jumps to wrong places");
  }

  @Test
  void isOfCharactersThatReadTheSameInEveryCodePage() {
    assertEquals(List.of(), script.chars().filter(c -> c > 126).boxed().toList());
  }

  @Test
  void jumpsOnlyToLabelsThatExistAndToEachOfThem() {
    Set<String> labels = found("(?m)^:(\\w+)$");
    assertEquals(labels, found("(?:goto |call :)(\\w+)", "words", "version"));
  }

  /** Labels that are also reached by falling through to them are named by the caller. */
  private Set<String> found(String pattern, String... more) {
    Set<String> found =
        new TreeSet<>(
            Pattern.compile(pattern)
                .matcher(script)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList());
    found.addAll(List.of(more));
    return found;
  }

  @Test
  void leavesTheVariablesOfThePersonAlone() {
    Set<String> set = found("set \"?(\\w+)=");
    assertEquals(List.of(), set.stream().filter(name -> !name.startsWith("_")).toList());
    assertTrue(script.startsWith("@echo off\n"), script);
    assertTrue(script.contains("\nsetlocal EnableExtensions DisableDelayedExpansion\n"));
  }

  @Test
  void startsJavaAsTheOtherLauncherDoes() throws IOException {
    String other = Files.readString(Path.of("culprit"));
    for (String flags :
        List.of(
            "-Dsun.reflect.inflationThreshold=1000000 -Djdk.reflect.useNativeAccessorOnly=true",
            "-Xlog:disable",
            "-XX:TieredStopAtLevel=1 -XX:Tier3BackEdgeThreshold=10000",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:SharedArchiveFile",
            "-XX:AOTCache",
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0",
            " dev.culprit.Main ",
            "-XX:Tier4InvocationThreshold=200000 -XX:Tier4CompileThreshold=200000 -XX:Tier4BackEdgeThreshold=400000",
            "-DskipTests package",
            "culprit: building (first use, or the sources have changed) ...",
            "the build failed: the whole output is in ",
            "no Java found: neither JAVA_HOME nor PATH has one; install a JDK 17 or newer (")) {
      assertTrue(other.contains(flags), flags);
      assertTrue(script.contains(flags), flags);
    }
    assertFalse(script.contains("powershell"), "which takes longer to start than Culprit");
  }
}
