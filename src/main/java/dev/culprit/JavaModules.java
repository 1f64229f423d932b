package dev.culprit;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What Culprit needs of Java: any JDK or JRE has it, a runtime that somebody cut down may not. */
final class JavaModules {
  /** Beans, of Drools; signals, for Ctrl-C. A compiler is none of them: Drools brings its own. */
  private static final List<String> NEEDED = List.of("java.desktop", "jdk.unsupported");

  private JavaModules() {}

  /** What to tell the person, if something is missing in the Java that is running. */
  static Optional<String> complaint() {
    ModuleLayer running = ModuleLayer.boot();
    return complaint(
        module -> running.findModule(module).isPresent(), System.getProperty("java.home"));
  }

  static Optional<String> complaint(Predicate<String> present, String java) {
    List<String> missing = NEEDED.stream().filter(present.negate()).toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "culprit: Java is incomplete (%s): it lacks %s; install a JDK 17 or newer and set JAVA_HOME to it"
                .formatted(java, String.join(" and ", missing)));
  }
}
