package dev.culprit.inference;

import dev.culprit.text.Place;
import dev.culprit.text.Text;
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
    check.refuse(
        new Text("function", "la fonction"), parsed.getFunctions(), FunctionDescr::getName);
    check.refuse(
        new Text("static import", "l'import statique"),
        parsed.getFunctionImports(),
        FunctionImportDescr::getTarget);
    check.refuse(
        new Text("accumulate import", "l'import accumulate"),
        parsed.getAccumulateImports(),
        AccumulateImportDescr::getTarget);
    check.refuse(
        new Text("global", "la variable globale"), parsed.getGlobals(), GlobalDescr::getIdentifier);
    check.refuse(
        new Text("type", "le type"),
        parsed.getTypeDeclarations(),
        TypeDeclarationDescr::getTypeName);
    check.refuse(
        new Text("type", "le type"),
        parsed.getEnumDeclarations(),
        EnumDeclarationDescr::getTypeName);
    check.refuse(
        new Text("entry point", "le point d'entrée"),
        parsed.getEntryPointDeclarations(),
        EntryPointDeclarationDescr::getEntryPointId);
    check.refuse(
        new Text("window", "la fenêtre"),
        parsed.getWindowDeclarations(),
        WindowDeclarationDescr::getName);
    check.refuse(
        new Text("attribute", "l'attribut"), parsed.getAttributes(), AttributeDescr::getName);
    check.refuse(
        new Text("query", "la requête"),
        parsed.getRules().stream().filter(RuleDescr::isQuery).toList(),
        RuleDescr::getName);
    if (parsed.getUnit() != null) {
      check.refuse(
          new Text("unit", "l'unité"), List.of(parsed.getUnit()), unit -> unit.getTarget());
    }
  }

  /** Java would read one before it reads words and quotes, so that text could become code. */
  private void refuseUnicodeEscapes() {
    int at = file.text().indexOf("\\u");
    if (at >= 0) {
      problems.add(
          file.placeOf(at),
          new Text("a rule file may not hold \\u", "un fichier de règles ne peut pas contenir \\u"),
          new Text(
              "Java would read it as another character than it shows",
              "Java y lirait un autre caractère que celui qui s'affiche"),
          new Text("write the character itself", "écrivez le caractère lui-même"));
    }
  }

  private void checkPackage() {
    if (!parsed.getName().equals(Vocabulary.RULE_PACKAGE)) {
      problems.add(
          Math.max(1, parsed.getLine()),
          new Text(
                  "the rule file is not in the package",
                  "le fichier de règles n'est pas dans le paquet")
              .plus(" \"" + Vocabulary.RULE_PACKAGE + "\""),
          parsed.getName().isEmpty()
              ? new Text("it names none", "il n'en nomme aucun")
              : new Text("it names", "il nomme").plus(" \"" + parsed.getName() + "\""),
          new Text("begin the file with: ", "commencez le fichier par\u00a0: ")
              .plus("package " + Vocabulary.RULE_PACKAGE));
    }
  }

  private void checkImports() {
    for (ImportDescr imported : parsed.getImports()) {
      if (!Vocabulary.mayImport(imported.getTarget())) {
        problems.addAt(
            imported.getLine(),
            imported.getTarget(),
            new Text(
                "\"" + imported.getTarget() + "\" may not be imported",
                "\"" + imported.getTarget() + "\" ne peut pas être importé"),
            new Text("rules speak of facts alone", "les règles ne parlent que de faits"),
            new Text("import nothing but ", "n'importez rien d'autre que ")
                .plus(String.join(", ", Vocabulary.IMPORTS)));
      }
    }
  }

  private <T extends BaseDescr> void refuse(
      Text kind, Iterable<T> found, Function<T, String> name) {
    for (T one : found) {
      Place where =
          one.getLine() > 0 ? file.placeOf(one.getLine(), name.apply(one)) : Place.of(file.file());
      problems.add(
          where,
          new Text(
                  "a rule file may not hold the " + kind.en(),
                  "un fichier de règles ne peut pas contenir " + kind.fr())
              .plus(" \"" + name.apply(one) + "\""),
          new Text("it holds rules alone", "il ne contient que des règles"),
          REMEDIES.getOrDefault(kind.en(), new Text("leave it out", "retirez cela")));
    }
  }

  private static final Map<String, Text> REMEDIES =
      Map.of(
          "query",
              new Text(
                  "write a rule that concludes a fact", "écrivez une règle qui conclut un fait"),
          "function",
              new Text(
                  "compare the fields of facts in the rule itself",
                  "comparez les champs des faits dans la règle elle-même"),
          "type",
              new Text(
                  "use the facts of dev.culprit.hypothesis",
                  "utilisez les faits de dev.culprit.hypothesis"));
}
