package dev.culprit.inference;

import dev.culprit.text.Text;
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

  private static final Text MADE_OF =
      new Text(
          "a condition is made of facts, and, or, not and exists",
          "une condition est faite de faits, and, or, not et exists");

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
          notInCondition(Text.same("\"" + word + "\"")),
          MADE_OF,
          word.equals("forall")
              ? new Text("write not ( ... and not ... )", "écrivez not ( ... and not ... )")
              : new Text(
                  "compare the fields of facts instead", "comparez plutôt les champs des faits"));
    }
  }

  private void checkPattern(PatternDescr pattern, Map<String, Class<?>> variables) {
    String fact = pattern.getObjectType();
    if (pattern.isQuery()) {
      refuse(
          pattern,
          new Text("a query call", "un appel de requête"),
          new Text("write the facts it would look for", "écrivez les faits qu'elle chercherait"));
    } else if (pattern.getSource() != null) {
      refuse(
          pattern,
          Text.same("\"from\""),
          new Text(
              "count with a case's \"when\", or compare facts",
              "comptez avec le \"when\" d'un cas, ou comparez des faits"));
    } else if (!pattern.getBehaviors().isEmpty()) {
      refuse(
          pattern,
          Text.same("\"over\""),
          new Text(
              "compare the times of facts, such as: at > $first + 60",
              "comparez les heures des faits, par exemple\u00a0: at > $first + 60"));
    } else if (!pattern.getAnnotationNames().isEmpty()) {
      refuse(
          pattern,
          new Text("an annotation", "une annotation"),
          new Text("leave it out", "retirez-la"));
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

  private void refuse(PatternDescr pattern, Text what, Text help) {
    problems.addAt(
        pattern.getLine(), what.en().replace("\"", ""), notInCondition(what), MADE_OF, help);
  }

  private static Text notInCondition(Text what) {
    return new Text(
        what.en() + " may not stand in a condition",
        what.fr() + " n'est pas permis dans une condition");
  }

  /** That a fact is none of those the file may speak of. */
  static Text notImported(String fact) {
    return new Text("\"" + fact + "\" is not imported", "\"" + fact + "\" n'est pas importé");
  }

  /** To import it. */
  static Text importIt(String fact) {
    return new Text("write at the top: ", "écrivez en tête\u00a0: ")
        .plus("import " + Vocabulary.FACTS.get(fact).getName());
  }

  private boolean isKnown(String fact, PatternDescr pattern) {
    if (!Vocabulary.FACTS.containsKey(fact)) {
      problems.add(
          file.placeOf(pattern.getStartCharacter()),
          new Text("there is no fact \"" + fact + "\"", "il n'y a pas de fait \"" + fact + "\""),
          Text.NONE,
          RuleProblems.meant(
              fact, Vocabulary.FACTS.keySet(), new Text("facts are", "les faits sont")));
      return false;
    }
    if (!importedFacts.contains(fact)) {
      problems.add(
          file.placeOf(pattern.getStartCharacter()), notImported(fact), Text.NONE, importIt(fact));
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
          new Text(
              "a value does not say which field of \"" + fact + "\" it is for",
              "une valeur ne dit pas pour quel champ de \"" + fact + "\" elle est"),
          Text.NONE,
          new Text(
                  "write field == value; its fields are ",
                  "écrivez champ == valeur\u00a0; ses champs sont ")
              .plus(String.join(", ", Vocabulary.fieldsOf(fact).keySet())));
    }
  }
}
