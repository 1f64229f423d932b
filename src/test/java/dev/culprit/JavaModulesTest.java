package dev.culprit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JavaModulesTest {
  @Test
  void aWholeJavaIsNotComplainedAbout() {
    assertEquals(Optional.empty(), JavaModules.complaint());
  }

  @Test
  void aJavaWithoutACompilerIsEnough() {
    assertEquals(Optional.empty(), complaint("java.base", "java.desktop", "jdk.unsupported"));
  }

  @Test
  void aJavaThatWasCutDownIsToldInOneLine() {
    assertEquals(
        Optional.of(
            "culprit: Java is incomplete (/opt/java): it lacks java.desktop and jdk.unsupported; install a JDK 17 or newer and set JAVA_HOME to it"),
        complaint("java.base"));
  }

  private static Optional<String> complaint(String... modules) {
    return JavaModules.complaint(Set.of(modules)::contains, "/opt/java");
  }
}
