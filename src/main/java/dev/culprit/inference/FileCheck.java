package dev.culprit.inference;

import dev.culprit.text.Place;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.drools.drl.ast.descr.AccumulateImportDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.EntryPointDeclarationDescr;
import org.drools.drl.ast.descr.EnumDeclarationDescr;
import org.drools.drl.ast.descr.FunctionDescr;
import org.drools.drl.ast.descr.FunctionImportDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.drools.drl.ast.descr.WindowDeclarationDescr;

/** What a rule file may hold beside rules: its package and imports of the fact vocabulary. */
final class FileCheck {
  private final RuleText file;
  private final PackageDescr parsed;
  private final RuleProblems problems;

  private FileCheck(RuleText file, PackageDescr parsed, RuleProblems problems) {
    this.file = file;
    this.parsed = parsed;
    this.problems = problems;
  }

  static void check(RuleText file, PackageDescr parsed, RuleProblems problems) {
    FileCheck check = new FileCheck(file, parsed, problems);
    check.refuseUnicodeEscapes();
    check.checkPackage();
    check.checkImports();
    check.refuse("function", parsed.getFunctions(), FunctionDescr::getName);
    check.refuse("static import", parsed.getFunctionImports(), FunctionImportDescr::getTarget);
    check.refuse(
        "accumulate import", parsed.getAccumulateImports(), AccumulateImportDescr::getTarget);
    check.refuse("global", parsed.getGlobals(), GlobalDescr::getIdentifier);
    check.refuse("type", parsed.getTypeDeclarations(), TypeDeclarationDescr::getTypeName);
    check.refuse("type", parsed.getEnumDeclarations(), EnumDeclarationDescr::getTypeName);
    check.refuse(
        "entry point",
        parsed.getEntryPointDeclarations(),
        EntryPointDeclarationDescr::getEntryPointId);
    check.refuse("window", parsed.getWindowDeclarations(), WindowDeclarationDescr::getName);
    check.refuse("attribute", parsed.getAttributes(), AttributeDescr::getName);
    check.refuse(
        "query",
        parsed.getRules().stream().filter(RuleDescr::isQuery).toList(),
        RuleDescr::getName);
    if (parsed.getUnit() != null) {
      check.refuse("unit", List.of(parsed.getUnit()), unit -> unit.getTarget());
    }
  }

  /** Java would read one before it reads words and quotes, so that text could become code. */
  private void refuseUnicodeEscapes() {
    int at = file.text().indexOf("\\u");
    if (at >= 0) {
      problems.add(
          file.placeOf(at),
          "a rule file may not hold \\u",
          "Java would read it as another character than it shows",
          "write the character itself");
    }
  }

  private void checkPackage() {
    if (!parsed.getName().equals(Vocabulary.RULE_PACKAGE)) {
      problems.add(
          Math.max(1, parsed.getLine()),
          "the rule file is not in the package \"" + Vocabulary.RULE_PACKAGE + "\"",
          parsed.getName().isEmpty() ? "it names none" : "it names \"" + parsed.getName() + "\"",
          "begin the file with: package " + Vocabulary.RULE_PACKAGE);
    }
  }

  private void checkImports() {
    for (ImportDescr imported : parsed.getImports()) {
      if (!Vocabulary.mayImport(imported.getTarget())) {
        problems.addAt(
            imported.getLine(),
            imported.getTarget(),
            "\"" + imported.getTarget() + "\" may not be imported",
            "rules speak of facts alone",
            "import nothing but " + String.join(", ", Vocabulary.IMPORTS));
      }
    }
  }

  private <T extends BaseDescr> void refuse(
      String kind, Iterable<T> found, Function<T, String> name) {
    for (T one : found) {
      Place where =
          one.getLine() > 0 ? file.placeOf(one.getLine(), name.apply(one)) : Place.of(file.file());
      problems.add(
          where,
          "a rule file may not hold the " + kind + " \"" + name.apply(one) + "\"",
          "it holds rules alone",
          REMEDIES.getOrDefault(kind, "leave it out"));
    }
  }

  private static final Map<String, String> REMEDIES =
      Map.of(
          "query", "write a rule that concludes a fact",
          "function", "compare the fields of facts in the rule itself",
          "type", "use the facts of dev.culprit.hypothesis");
}
