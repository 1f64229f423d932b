package dev.culprit.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CompilerClassesTest {
  @Test
  void loadsWhatRulesAreCompiledWithAndNothingElse() throws IOException {
    Set<String> loaded = new HashSet<>();
    ClassLoader noting =
        new ClassLoader(CompilerClassesTest.class.getClassLoader()) {
          @Override
          protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Class<?> found = super.loadClass(name, resolve);
            loaded.add(name);
            return found;
          }
        };
    CompilerClasses.load(noting);
    List<String> compilers =
        List.of(
            "com.github.javaparser.JavaParser",
            "com.github.javaparser.ast.expr.LambdaExpr",
            "org.eclipse.jdt.internal.compiler.Compiler",
            "org.eclipse.jdt.internal.compiler.lookup.LookupEnvironment",
            "org.drools.model.codegen.execmodel.PackageModel",
            "org.drools.mvel.parser.MvelParser",
            "org.drools.drl.ast.descr.PackageDescr");
    assertTrue(loaded.containsAll(compilers), () -> loaded.size() + " classes");
    assertEquals(
        Set.of(),
        loaded.stream()
            .filter(name -> !name.matches("(com\\.github\\.javaparser|org\\.eclipse\\.jdt)\\..*"))
            .filter(name -> !name.matches("org\\.drools\\.(model\\.codegen|mvel|drl\\.ast)\\..*"))
            .collect(Collectors.toSet()));
  }
}
