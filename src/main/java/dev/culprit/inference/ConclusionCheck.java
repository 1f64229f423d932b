package dev.culprit.inference;

import dev.culprit.inference.Token.Kind;
import dev.culprit.text.Text;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a rule concludes: {@code insertLogical( new Fact( ... ) );}, once or more, and nothing else,
 * for the text between {@code then} and {@code end} is Java.
 */
final class ConclusionCheck {
  private static final Text FORM =
      new Text("write ", "écrivez ").plus("insertLogical( new Fact( ... ) );");

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
      problems.add(
          passage.line(),
          new Text("the rule concludes nothing", "la règle ne conclut rien"),
          Text.NONE,
          FORM);
    }
    while (at < tokens.size() && checkStatement()) {}
  }

  private boolean checkStatement() {
    if (tokens.get(at).is("insert")) {
      problems.add(
          passage.placeOf(tokens.get(at)),
          new Text("\"insert\" is not a conclusion", "\"insert\" n'est pas une conclusion"),
          new Text(
              "its fact would stay when what it rests on is gone",
              "son fait resterait quand ce sur quoi il repose a disparu"),
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
            ? new Text(
                "\"" + found.text() + "\" may not stand in a conclusion",
                "\"" + found.text() + "\" n'est pas permis dans une conclusion")
            : new Text("the conclusion ends too early", "la conclusion finit trop tôt"),
        new Text(
            "a rule concludes facts and does nothing else",
            "une règle conclut des faits et ne fait rien d'autre"),
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
          new Text(
              "\"" + name.text() + "\" cannot be concluded",
              "\"" + name.text() + "\" ne peut pas être conclu"),
          Text.NONE,
          name.is("Answer")
              ? new Text(
                  "only a person gives an Answer; conclude Answered",
                  "seule une personne donne une Answer\u00a0; concluez Answered")
              : RuleProblems.meant(
                  name.text(), Vocabulary.FACTS.keySet(), new Text("facts are", "les faits sont")));
      return false;
    }
    if (!importedFacts.contains(name.text())) {
      problems.add(
          passage.placeOf(name),
          ConditionCheck.notImported(name.text()),
          Text.NONE,
          ConditionCheck.importIt(name.text()));
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
          new Text(
              "\"" + fact.text() + "\" is given " + given + " of its values, or too many",
              "\"" + fact.text() + "\" reçoit " + given + " de ses valeurs, ou trop de valeurs"),
          Text.NONE,
          writeNew(fact));
      return false;
    }
    return expect(")");
  }

  private static Text writeNew(Token fact) {
    String fields = String.join(", ", Vocabulary.fieldsOf(fact.text()).keySet());
    return new Text("write ", "écrivez ").plus("new " + fact.text() + "( " + fields + " )");
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
            FieldCheck.unbound(value),
            Text.NONE,
            RuleProblems.meant(
                value.text(), variables.keySet(), new Text("bound are", "sont liées\u00a0:")));
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
        new Text(
            "\"" + field.getKey() + "\" of \"" + fact.text() + "\" is " + kindOf(wanted).en(),
            "\"" + field.getKey() + "\" de \"" + fact.text() + "\" est " + kindOf(wanted).fr()),
        new Text(
            value.text() + " is " + kindOf(given).en(),
            value.text() + " est " + kindOf(given).fr()),
        writeNew(fact));
    return false;
  }

  private static Text kindOf(Class<?> type) {
    if (type == String.class) {
      return new Text("a text", "un texte");
    }
    return type.isPrimitive()
        ? new Text("a number", "un nombre")
        : new Text("a ", "un ").plus(type.getSimpleName());
  }
}
