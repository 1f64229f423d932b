package dev.culprit.inference;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/**
 * The conditions of a rule: facts, and what their fields must be, joined by and, or, not, exists.
 */
final class ConditionCheck {
  private static final Pattern BINDING = Pattern.compile("(\\$\\w+)\\s*:");

  private final RuleText file;
  private final Set<String> importedFacts;
  private final Mentions mentions;
  private final Stratification.Uses uses;
  private final RuleProblems problems;
  private int negations;

  ConditionCheck(
      RuleText file,
      Set<String> importedFacts,
      Mentions mentions,
      Stratification.Uses uses,
      RuleProblems problems) {
    this.file = file;
    this.importedFacts = importedFacts;
    this.mentions = mentions;
    this.uses = uses;
    this.problems = problems;
  }

  /**
   * @param variables bound so far and their types; what this condition binds is added
   */
  void check(BaseDescr condition, Map<String, Class<?>> variables) {
    if (condition instanceof PatternDescr pattern) {
      checkPattern(pattern, variables);
    } else if (condition instanceof AndDescr || condition instanceof OrDescr) {
      ((ConditionalElementDescr) condition)
          .getDescrs()
          .forEach(part -> check((BaseDescr) part, variables));
    } else if (condition instanceof NotDescr || condition instanceof ExistsDescr) {
      // What is bound inside is not known outside.
      Map<String, Class<?>> inner = new TreeMap<>(variables);
      negations += condition instanceof NotDescr ? 1 : 0;
      ((ConditionalElementDescr) condition)
          .getDescrs()
          .forEach(part -> check((BaseDescr) part, inner));
      negations -= condition instanceof NotDescr ? 1 : 0;
    } else {
      String word = condition.getClass().getSimpleName().replace("Descr", "").toLowerCase();
      problems.addAt(
          condition.getLine(),
          word,
          "\"" + word + "\" may not stand in a condition",
          "a condition is made of facts, and, or, not and exists",
          word.equals("forall")
              ? "write not ( ... and not ... )"
              : "compare the fields of facts instead");
    }
  }

  private void checkPattern(PatternDescr pattern, Map<String, Class<?>> variables) {
    String fact = pattern.getObjectType();
    if (pattern.isQuery()) {
      refuse(pattern, "a query call", "write the facts it would look for");
    } else if (pattern.getSource() != null) {
      refuse(pattern, "\"from\"", "count with a case's \"when\", or compare facts");
    } else if (!pattern.getBehaviors().isEmpty()) {
      refuse(pattern, "\"over\"", "compare the times of facts, such as: at > $first + 60");
    } else if (!pattern.getAnnotationNames().isEmpty()) {
      refuse(pattern, "an annotation", "leave it out");
    } else if (isKnown(fact, pattern)) {
      (negations > 0 ? uses.absent() : uses.present()).add(fact);
      if (pattern.getIdentifier() != null) {
        variables.put(pattern.getIdentifier(), Vocabulary.FACTS.get(fact));
      }
      pattern.getDescrs().forEach(field -> checkField(fact, field, variables));
    } else {
      pattern.getDescrs().forEach(field -> assume(field, variables));
    }
  }

  /** What a mistyped fact binds is bound: one mistake is told once. */
  private static void assume(BaseDescr field, Map<String, Class<?>> variables) {
    if (field instanceof ExprConstraintDescr constraint) {
      BINDING
          .matcher(constraint.getExpression())
          .results()
          .forEach(bound -> variables.putIfAbsent(bound.group(1), FieldCheck.UNKNOWN));
    }
  }

  private void refuse(PatternDescr pattern, String what, String help) {
    problems.addAt(
        pattern.getLine(),
        what.replace("\"", ""),
        what + " may not stand in a condition",
        "a condition is made of facts, and, or, not and exists",
        help);
  }

  private boolean isKnown(String fact, PatternDescr pattern) {
    if (!Vocabulary.FACTS.containsKey(fact)) {
      problems.add(
          file.placeOf(pattern.getStartCharacter()),
          "there is no fact \"" + fact + "\"",
          "",
          RuleProblems.meant(fact, Vocabulary.FACTS.keySet(), "facts are"));
      return false;
    }
    if (!importedFacts.contains(fact)) {
      problems.add(
          file.placeOf(pattern.getStartCharacter()),
          "\"" + fact + "\" is not imported",
          "",
          "write at the top: import " + Vocabulary.FACTS.get(fact).getName());
      return false;
    }
    return true;
  }

  private void checkField(String fact, BaseDescr field, Map<String, Class<?>> variables) {
    if (field instanceof ExprConstraintDescr constraint
        && constraint.getType() == ExprConstraintDescr.Type.NAMED) {
      Passage passage =
          Passage.of(
              file,
              constraint.getExpression(),
              constraint.getStartCharacter(),
              constraint.getLine());
      new FieldCheck(fact, passage, variables, mentions, problems).check();
    } else {
      problems.add(
          field.getLine(),
          "a value does not say which field of \"" + fact + "\" it is for",
          "",
          "write field == value; its fields are "
              + String.join(", ", Vocabulary.fieldsOf(fact).keySet()));
    }
  }
}
