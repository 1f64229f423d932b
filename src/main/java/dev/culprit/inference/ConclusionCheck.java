package dev.culprit.inference;

import dev.culprit.inference.Token.Kind;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a rule concludes: {@code insertLogical( new Fact( ... ) );}, once or more, and nothing else,
 * for the text between {@code then} and {@code end} is Java.
 */
final class ConclusionCheck {
  private static final String FORM = "write insertLogical( new Fact( ... ) );";

  private final Set<String> importedFacts;
  private final Map<String, Class<?>> variables;
  private final Mentions mentions;
  private final Stratification.Uses uses;
  private final RuleProblems problems;
  private Passage passage;
  private List<Token> tokens;
  private int at;

  ConclusionCheck(
      Set<String> importedFacts,
      Map<String, Class<?>> variables,
      Mentions mentions,
      Stratification.Uses uses,
      RuleProblems problems) {
    this.importedFacts = importedFacts;
    this.variables = variables;
    this.mentions = mentions;
    this.uses = uses;
    this.problems = problems;
  }

  void check(Passage conclusion) {
    passage = conclusion;
    tokens = conclusion.tokens();
    at = 0;
    if (tokens.isEmpty()) {
      problems.add(passage.line(), "the rule concludes nothing", "", FORM);
    }
    while (at < tokens.size() && checkStatement()) {}
  }

  private boolean checkStatement() {
    if (tokens.get(at).is("insert")) {
      problems.add(
          passage.placeOf(tokens.get(at)),
          "\"insert\" is not a conclusion",
          "its fact would stay when what it rests on is gone",
          FORM);
      return false;
    }
    return expect("insertLogical")
        && expect("(")
        && expect("new")
        && checkFact()
        && expect(")")
        && expect(";");
  }

  private boolean expect(String sign) {
    if (at < tokens.size() && tokens.get(at).is(sign)) {
      at++;
      return true;
    }
    return refuse();
  }

  private boolean refuse() {
    Token found = at < tokens.size() ? tokens.get(at) : tokens.get(tokens.size() - 1);
    problems.add(
        passage.placeOf(found),
        at < tokens.size()
            ? "\"" + found.text() + "\" may not stand in a conclusion"
            : "the conclusion ends too early",
        "a rule concludes facts and does nothing else",
        FORM);
    return false;
  }

  private boolean checkFact() {
    if (at >= tokens.size() || tokens.get(at).kind() != Kind.NAME) {
      return refuse();
    }
    Token name = tokens.get(at++);
    if (!Vocabulary.FACTS.containsKey(name.text()) || name.is("Answer")) {
      problems.add(
          passage.placeOf(name),
          "\"" + name.text() + "\" cannot be concluded",
          "",
          name.is("Answer")
              ? "only a person gives an Answer; conclude Answered"
              : RuleProblems.meant(name.text(), Vocabulary.FACTS.keySet(), "facts are"));
      return false;
    }
    if (!importedFacts.contains(name.text())) {
      problems.add(
          passage.placeOf(name),
          "\"" + name.text() + "\" is not imported",
          "",
          "write at the top: import " + Vocabulary.FACTS.get(name.text()).getName());
      return false;
    }
    uses.concluded().add(name.text());
    return expect("(") && checkValues(name);
  }

  private boolean checkValues(Token fact) {
    Iterator<Map.Entry<String, Class<?>>> fields =
        Vocabulary.fieldsOf(fact.text()).entrySet().iterator();
    int given = 0;
    while (at < tokens.size() && !tokens.get(at).is(")")) {
      if (given > 0 && !expect(",")) {
        return false;
      }
      Map.Entry<String, Class<?>> field = fields.hasNext() ? fields.next() : null;
      if (!checkValue(fact, field)) {
        return false;
      }
      given++;
    }
    if (given != Vocabulary.fieldsOf(fact.text()).size()) {
      problems.add(
          passage.placeOf(fact),
          "\"" + fact.text() + "\" is given " + given + " of its values, or too many",
          "",
          "write new " + fact.text() + "( " + fieldList(fact) + " )");
      return false;
    }
    return expect(")");
  }

  private static String fieldList(Token fact) {
    return String.join(", ", Vocabulary.fieldsOf(fact.text()).keySet());
  }

  private boolean checkValue(Token fact, Map.Entry<String, Class<?>> field) {
    if (at >= tokens.size()) {
      return refuse();
    }
    Token value = tokens.get(at);
    Class<?> type =
        switch (value.kind()) {
          case STRING -> String.class;
          case NUMBER -> int.class;
          case VARIABLE -> variables.get(value.text());
          case NAME -> constantType();
          case SYMBOL -> null;
        };
    if (type == null) {
      if (value.kind() == Kind.VARIABLE) {
        problems.add(
            passage.placeOf(value),
            "\"" + value.text() + "\" is not bound",
            "",
            RuleProblems.meant(value.text(), variables.keySet(), "bound are"));
        return false;
      }
      return refuse();
    }
    at += value.kind() == Kind.NAME ? 3 : 1;
    return field == null || fits(fact, field, value, type);
  }

  /** The type of {@code Type.CONSTANT} that begins here; null when it is none that is known. */
  private Class<?> constantType() {
    List<String> known = Vocabulary.CONSTANTS.get(tokens.get(at).text());
    boolean there =
        known != null
            && at + 2 < tokens.size()
            && tokens.get(at + 1).is(".")
            && known.contains(tokens.get(at + 2).text());
    if (!there) {
      return null;
    }
    return tokens.get(at).is("Verdict") ? dev.culprit.knowledge.Verdict.class : String.class;
  }

  private boolean fits(Token fact, Map.Entry<String, Class<?>> field, Token value, Class<?> given) {
    Class<?> wanted = field.getValue();
    if (given == FieldCheck.UNKNOWN
        || wanted == given
        || (wanted == long.class && given == int.class)) {
      if (value.kind() == Kind.STRING) {
        mentions.add(field.getKey(), value.quoted(), passage.placeOf(value));
      }
      return true;
    }
    problems.add(
        passage.placeOf(value),
        "\"" + field.getKey() + "\" of \"" + fact.text() + "\" is " + kindOf(wanted),
        value.text() + " is " + kindOf(given),
        "write new " + fact.text() + "( " + fieldList(fact) + " )");
    return false;
  }

  private static String kindOf(Class<?> type) {
    if (type == String.class) {
      return "a text";
    }
    return type.isPrimitive() ? "a number" : "a " + type.getSimpleName();
  }
}
