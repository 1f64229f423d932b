package dev.culprit.inference;

import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * What rule files say apart from their code, after everything in them was checked.
 *
 * @param heads every rule's sentences
 * @param mentions the ids the rules name themselves
 */
record RuleBook(List<RuleHead> heads, List<Mention> mentions) {

  /** What came of checking: the book is complete when there is no problem. */
  record Checked(RuleBook book, List<Problem> problems) {}

  static Checked check(List<RuleText> files) {
    List<RuleHead> heads = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Map<String, RuleHead> byName = new HashMap<>();
    List<Stratification.Uses> rules = new ArrayList<>();
    for (int source = 0; source < files.size(); source++) {
      RuleText file = files.get(source);
      RuleProblems ofFile = new RuleProblems(file);
      Optional<PackageDescr> parsed = RuleParser.parse(file, ofFile);
      if (parsed.isPresent()) {
        FileCheck.check(file, parsed.get(), ofFile);
        for (RuleDescr rule : parsed.get().getRules()) {
          if (!rule.isQuery()) {
            RuleHead head =
                new RuleCheck(file, source, rule, ofFile)
                    .check(importedFacts(parsed.get()), mentions, rules);
            refuseSecond(head, byName.putIfAbsent(head.name(), head), files, ofFile);
            heads.add(head);
          }
        }
      }
      problems.addAll(ofFile.all());
    }
    Stratification strata = new Stratification(rules);
    for (Stratification.Uses rule : rules) {
      RuleProblems ofRule = new RuleProblems(rule.file());
      strata.check(rule, ofRule);
      problems.addAll(ofRule.all());
    }
    problems.sort(java.util.Comparator.comparing(Problem::where));
    return new Checked(new RuleBook(heads, mentions), problems);
  }

  private static void refuseSecond(
      RuleHead second, RuleHead first, List<RuleText> files, RuleProblems problems) {
    if (first != null) {
      problems.add(
          second.line(),
          new Text(
              "the rule \"" + second.name() + "\" is written twice",
              "la règle \"" + second.name() + "\" est écrite deux fois"),
          new Text("the first is at ", "la première se trouve en ")
              .plus(files.get(first.source()).placeOfLine(first.line()).toString()),
          new Text(
              "name each rule by a sentence of its own",
              "donnez à chaque règle sa propre phrase pour nom"));
    }
  }

  private static Set<String> importedFacts(PackageDescr parsed) {
    Set<String> facts = new LinkedHashSet<>();
    for (ImportDescr imported : parsed.getImports()) {
      String target = imported.getTarget();
      Vocabulary.FACTS.forEach(
          (name, fact) -> {
            if (target.equals(fact.getName()) || target.equals(fact.getPackageName() + ".*")) {
              facts.add(name);
            }
          });
    }
    return facts;
  }
}
