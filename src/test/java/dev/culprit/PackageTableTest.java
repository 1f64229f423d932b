package dev.culprit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The package table of ARCHITECTURE.md: a package imports only from lower lines. */
class PackageTableTest {
  private static final List<String> HIGHEST_FIRST =
      List.of(
          "shell",
          "fleet",
          "check",
          "report",
          "interview",
          "inference",
          "diagnosis",
          "hypothesis",
          "evidence",
          "knowledge",
          "log",
          "cache",
          "text");

  private static final Map<String, String> SOLE_IMPORTER =
      Map.of(
          "org.springframework..", "shell",
          "org.jline..", "shell",
          "org.kie..", "inference",
          "org.drools..", "inference",
          "com.google.re2j..", "evidence",
          "org.yaml..", "knowledge",
          "org.apache.commons.compress..", "log",
          "org.eclipse.elk..", "report",
          "org.mozilla.universalchardet..", "log");

  /** JSON is read where printouts are, and written where reports are. */
  private static final List<String> JACKSON_IMPORTERS = List.of("evidence", "report");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.culprit");

  @Test
  void aPackageImportsOnlyFromLowerLines() {
    for (int line = 0; line < HIGHEST_FIRST.size(); line++) {
      String[] higher =
          HIGHEST_FIRST.subList(0, line).stream()
              .map(PackageTableTest::inside)
              .toArray(String[]::new);
      if (higher.length > 0) {
        noClasses()
            .that()
            .resideInAPackage(inside(HIGHEST_FIRST.get(line)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(higher)
            .because("a package imports only from lower lines of the table")
            .allowEmptyShould(true)
            .check(CLASSES);
      }
    }
  }

  @Test
  void eachLibraryIsImportedByOnePackageAlone() {
    SOLE_IMPORTER.forEach(
        (library, importer) ->
            noClasses()
                .that()
                .resideOutsideOfPackage(inside(importer))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("only " + importer + " may import " + library)
                .check(CLASSES));
  }

  @Test
  void jsonIsReadInOnePackageAndWrittenInAnother() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            JACKSON_IMPORTERS.stream().map(PackageTableTest::inside).toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson..")
        .check(CLASSES);
  }

  @Test
  void everyPackageHasALineInTheTable() {
    assertEquals(
        new TreeSet<>(HIGHEST_FIRST),
        CLASSES.stream()
            .map(type -> type.getPackageName())
            .filter(name -> !name.equals("dev.culprit"))
            .map(name -> name.substring("dev.culprit.".length()).split("\\.")[0])
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static String inside(String name) {
    return "dev.culprit." + name + "..";
  }
}
