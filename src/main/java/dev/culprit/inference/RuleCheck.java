package dev.culprit.inference;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** One rule: its sentence in both languages, its conditions and its conclusions. */
final class RuleCheck {
  private final RuleText file;
  private final int source;
  private final RuleDescr rule;
  private final RuleProblems problems;

  RuleCheck(RuleText file, int source, RuleDescr rule, RuleProblems problems) {
    this.file = file;
    this.source = source;
    this.rule = rule;
    this.problems = problems;
  }

  /** Reports what is wrong and returns the rule's sentences. */
  RuleHead check(
      Set<String> importedFacts, List<Mention> mentions, List<Stratification.Uses> rules) {
    checkName();
    String fr = checkAnnotations();
    refuseAttributes();
    Map<String, Class<?>> variables = new TreeMap<>();
    Mentions named = new Mentions(source, mentions, problems);
    Stratification.Uses uses = new Stratification.Uses(file, rule.getLine());
    rules.add(uses);
    new ConditionCheck(file, importedFacts, named, uses, problems).check(rule.getLhs(), variables);
    new ConclusionCheck(importedFacts, variables, named, uses, problems).check(conclusion());
    int from = rule.getStartCharacter();
    int to = rule.getEndCharacter() + 1;
    return new RuleHead(rule.getName(), fr, source, rule.getLine(), from, to, file.sum(from, to));
  }

  private void checkName() {
    String name = rule.getName();
    boolean sentence =
        !name.isEmpty() && Character.isUpperCase(name.codePointAt(0)) && name.endsWith(".");
    if (!sentence) {
      problems.add(
          rule.getLine(),
          "the rule's name \"" + name + "\" is not a sentence",
          "it is what \"why\" prints",
          "begin it with a capital and end it with a full stop");
    }
    if (name.contains("\"") || name.contains("\\")) {
      problems.add(
          rule.getLine(), "the rule's name holds a quote or a backslash", "", "leave it out");
    }
  }

  private String checkAnnotations() {
    for (AnnotationDescr annotation : rule.getAnnotations()) {
      if (!annotation.getName().equals("fr")) {
        problems.addAt(
            rule.getLine(),
            "@" + annotation.getName(),
            "\"@" + annotation.getName() + "\" has no meaning here",
            "",
            "a rule carries @fr alone, its sentence in French");
      }
    }
    AnnotationDescr french = rule.getAnnotation("fr");
    List<Token> tokens =
        french == null || french.getSingleValueAsString() == null
            ? List.of()
            : Token.of(french.getSingleValueAsString());
    if (tokens.size() != 1
        || tokens.get(0).kind() != Token.Kind.STRING
        || tokens.get(0).quoted().isBlank()) {
      problems.add(
          rule.getLine(),
          "the rule has no French sentence",
          "reports in French print it",
          "write @fr(\"...\") below the rule's name");
      return "";
    }
    return tokens.get(0).quoted();
  }

  private void refuseAttributes() {
    rule.getAttributes().values().stream()
        // What the file sets is told with the file.
        .filter(attribute -> attribute.getLine() <= 0 || attribute.getLine() >= rule.getLine())
        .forEach(
            attribute ->
                problems.addAt(
                    attribute.getLine() > 0 ? attribute.getLine() : rule.getLine(),
                    attribute.getName(),
                    "\"" + attribute.getName() + "\" may not be set",
                    attribute.getName().equals("dialect")
                        ? "a conclusion has one form, whatever the dialect"
                        : "what follows must not depend on the order in which rules fire",
                    "leave it out"));
    if (rule.hasParent()) {
      problems.add(
          rule.getLine(),
          "a rule may not extend another",
          "each rule is read by itself",
          "repeat the conditions of \"" + rule.getParentName() + "\"");
    }
    if (!rule.getNamedConsequences().isEmpty()) {
      problems.add(
          rule.getLine(), "a rule may have one \"then\" only", "", "write a rule for each");
    }
  }

  private Passage conclusion() {
    String text = String.valueOf(rule.getConsequence());
    int after = Math.max(0, rule.getLhs().getEndCharacter());
    return Passage.of(
        file, text, file.text().indexOf(text, after), Math.max(1, rule.getConsequenceLine()));
  }
}
