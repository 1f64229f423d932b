package dev.culprit.inference;

import dev.culprit.text.Text;
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
          new Text(
              "the rule's name \"" + name + "\" is not a sentence",
              "le nom de la règle \"" + name + "\" n'est pas une phrase"),
          new Text("it is what \"why\" prints", "c'est ce qu'affiche \"why\""),
          new Text(
              "begin it with a capital and end it with a full stop",
              "commencez-le par une majuscule et finissez-le par un point"));
    }
    if (name.contains("\"") || name.contains("\\")) {
      problems.add(
          rule.getLine(),
          new Text(
              "the rule's name holds a quote or a backslash",
              "le nom de la règle contient un guillemet ou une barre oblique inverse"),
          Text.NONE,
          new Text("leave it out", "retirez-le"));
    }
  }

  private String checkAnnotations() {
    for (AnnotationDescr annotation : rule.getAnnotations()) {
      if (!annotation.getName().equals("fr")) {
        problems.addAt(
            rule.getLine(),
            "@" + annotation.getName(),
            new Text(
                "\"@" + annotation.getName() + "\" has no meaning here",
                "\"@" + annotation.getName() + "\" n'a pas de sens ici"),
            Text.NONE,
            new Text(
                "a rule carries @fr alone, its sentence in French",
                "une règle ne porte que @fr, sa phrase en français"));
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
          new Text("the rule has no French sentence", "la règle n'a pas de phrase française"),
          new Text("reports in French print it", "les rapports en français l'affichent"),
          new Text(
              "write @fr(\"...\") below the rule's name",
              "écrivez @fr(\"...\") sous le nom de la règle"));
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
                    new Text(
                        "\"" + attribute.getName() + "\" may not be set",
                        "\"" + attribute.getName() + "\" ne peut pas être fixé"),
                    attribute.getName().equals("dialect")
                        ? new Text(
                            "a conclusion has one form, whatever the dialect",
                            "une conclusion a une seule forme, quel que soit le dialecte")
                        : new Text(
                            "what follows must not depend on the order in which rules fire",
                            "ce qui suit ne doit pas dépendre de l'ordre dans lequel les règles"
                                + " se déclenchent"),
                    new Text("leave it out", "retirez-le")));
    if (rule.hasParent()) {
      problems.add(
          rule.getLine(),
          new Text("a rule may not extend another", "une règle ne peut pas en étendre une autre"),
          new Text("each rule is read by itself", "chaque règle se lit seule"),
          new Text(
              "repeat the conditions of \"" + rule.getParentName() + "\"",
              "répétez les conditions de \"" + rule.getParentName() + "\""));
    }
    if (!rule.getNamedConsequences().isEmpty()) {
      problems.add(
          rule.getLine(),
          new Text(
              "a rule may have one \"then\" only", "une règle ne peut avoir qu'un seul \"then\""),
          Text.NONE,
          new Text("write a rule for each", "écrivez une règle pour chacun"));
    }
  }

  private Passage conclusion() {
    String text = String.valueOf(rule.getConsequence());
    int after = Math.max(0, rule.getLhs().getEndCharacter());
    return Passage.of(
        file, text, file.text().indexOf(text, after), Math.max(1, rule.getConsequenceLine()));
  }
}
