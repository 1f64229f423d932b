package dev.culprit.inference;

import dev.culprit.inference.Token.Kind;
import dev.culprit.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One constraint of a pattern: fields, variables and literals, compared.
 *
 * <p>Everything that is not known to be harmless is refused: DRL lets an expression call any method
 * of any class.
 */
final class FieldCheck {
  private static final Set<String> SIGNS =
      Set.of("==", "!=", "<", ">", "<=", ">=", "&&", "||", "!", "(", ")", ",", "+", "-", "*");
  private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", ">", "<=", ">=");
  private static final Set<String> ARITHMETIC = Set.of("+", "-", "*");
  private static final Set<String> WORDS = Set.of("in", "not", "contains", "null", "this");

  private final String fact;
  private final Passage passage;
  private final List<Token> tokens;

  /** The type of a variable that is bound to what there is not. */
  static final Class<?> UNKNOWN = Object.class;

  private final Map<String, Class<?>> variables;
  private final Map<String, Class<?>> fields;
  private final Mentions mentions;
  private final RuleProblems problems;
  private String field = "";
  private boolean compared;
  private boolean listed;

  FieldCheck(
      String fact,
      Passage passage,
      Map<String, Class<?>> variables,
      Mentions mentions,
      RuleProblems problems) {
    this.fact = fact;
    this.passage = passage;
    this.tokens = passage.tokens();
    this.variables = variables;
    this.fields = Vocabulary.fieldsOf(fact);
    this.mentions = mentions;
    this.problems = problems;
  }

  void check() {
    int at = checkBinding();
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      int read =
          switch (token.kind()) {
            case NAME -> checkName(at);
            case VARIABLE -> checkVariable(token);
            case STRING -> checkString(token);
            case NUMBER -> checkNumber(at);
            case SYMBOL -> checkSign(at);
          };
      if (read == 0) {
        return;
      }
      at += read;
    }
  }

  /** {@code $variable : field}; returns how many tokens to pass over. */
  private int checkBinding() {
    if (tokens.size() < 3 || tokens.get(0).kind() != Kind.VARIABLE || !tokens.get(1).is(":")) {
      return 0;
    }
    Token variable = tokens.get(0);
    Token bound = tokens.get(2);
    if (!fields.containsKey(bound.text())) {
      variables.putIfAbsent(variable.text(), UNKNOWN);
    }
    if (fields.containsKey(bound.text())) {
      if (variables.put(variable.text(), fields.get(bound.text())) != null) {
        problems.add(
            passage.placeOf(variable),
            new Text(
                "\"" + variable.text() + "\" is bound twice in this rule",
                "\"" + variable.text() + "\" est liée deux fois dans cette règle"),
            Text.NONE,
            new Text(
                    "give it another name, or compare: ",
                    "donnez-lui un autre nom, ou comparez\u00a0: ")
                .plus(bound.text() + " == " + variable.text()));
      }
    } else if (bound.kind() != Kind.NAME) {
      refuse(
          bound,
          new Text("a variable is bound to a field alone", "une variable ne se lie qu'à un champ"));
      return tokens.size();
    }
    return 2;
  }

  private int checkName(int at) {
    Token name = tokens.get(at);
    boolean called = at + 1 < tokens.size() && tokens.get(at + 1).is("(");
    if (fields.containsKey(name.text()) && !called) {
      field = name.text();
      compared = false;
      listed = false;
      return 1;
    }
    if (name.is("matches")) {
      return refuseExpression(name);
    }
    if (name.is("contains") && !field.isEmpty() && fields.get(field) != String.class) {
      problems.add(
          passage.placeOf(name),
          notAText(),
          new Text("nothing can be contained in it", "rien ne peut y être contenu"),
          new Text("compare it with == != < > <= >=", "comparez-le avec == != < > <= >="));
      return 0;
    }
    if (WORDS.contains(name.text())) {
      listed = name.is("in");
      compared = false;
      return 1;
    }
    if (Vocabulary.CONSTANTS.containsKey(name.text()) && dotAt(at + 1)) {
      return checkConstant(at);
    }
    if (called) {
      return refuse(
          name,
          new Text("a condition may call nothing but ", "une condition ne peut appeler que ")
              .plus(methods()));
    }
    problems.add(
        passage.placeOf(name),
        new Text(
            "\"" + fact + "\" has no field \"" + name.text() + "\"",
            "\"" + fact + "\" n'a pas de champ \"" + name.text() + "\""),
        Text.NONE,
        RuleProblems.meant(
            name.text(), fields.keySet(), new Text("its fields are", "ses champs sont")));
    return 0;
  }

  private int checkConstant(int at) {
    Token type = tokens.get(at);
    List<String> known = Vocabulary.CONSTANTS.get(type.text());
    Token constant = at + 2 < tokens.size() ? tokens.get(at + 2) : type;
    if (!known.contains(constant.text())) {
      problems.add(
          passage.placeOf(constant),
          new Text(
              "\"" + type.text() + "\" has no \"" + constant.text() + "\"",
              "\"" + type.text() + "\" n'a pas de \"" + constant.text() + "\""),
          Text.NONE,
          RuleProblems.meant(constant.text(), known, new Text("it has", "il a")));
      return 0;
    }
    return 3;
  }

  private int checkVariable(Token variable) {
    if (!variables.containsKey(variable.text())) {
      problems.add(
          passage.placeOf(variable),
          unbound(variable),
          Text.NONE,
          RuleProblems.meant(
              variable.text(),
              variables.keySet(),
              new Text("bound before it are", "sont liées avant elle\u00a0:")));
      return 0;
    }
    return 1;
  }

  private int checkString(Token string) {
    boolean value = compared || listed;
    if (value && !field.isEmpty()) {
      if (fields.get(field) == String.class) {
        mentions.add(field, string.quoted(), passage.placeOf(string));
      } else {
        problems.add(
            passage.placeOf(string),
            notAText(),
            comparedWith(string),
            fields.get(field).isEnum()
                ? new Text("write ", "écrivez ")
                    .plus(fields.get(field).getSimpleName() + "." + string.quoted())
                : new Text("write a number without quotes", "écrivez un nombre sans guillemets"));
        return 0;
      }
    }
    return 1;
  }

  /** A number that stands right behind a comparison with a text, or in a list of texts. */
  private int checkNumber(int at) {
    Token number = tokens.get(at);
    boolean direct =
        at > 1 && COMPARISONS.contains(tokens.get(at - 1).text()) && tokens.get(at - 2).is(field);
    if ((direct || listed) && fields.get(field) == String.class) {
      problems.add(
          passage.placeOf(number),
          aText(),
          comparedWith(number),
          new Text("write ", "écrivez ").plus("\"" + number.text() + "\""));
      return 0;
    }
    return 1;
  }

  private int checkSign(int at) {
    Token sign = tokens.get(at);
    if (sign.is(".") && at + 1 < tokens.size() && tokens.get(at + 1).is("matches")) {
      return refuseExpression(tokens.get(at + 1));
    }
    if (sign.is(".") && isMethod(at + 1)) {
      compared = false;
      listed = false;
      return 2;
    }
    if (!SIGNS.contains(sign.text())) {
      return refuse(
          sign,
          new Text(
                  "a condition compares fields, and may call nothing but ",
                  "une condition compare des champs, et ne peut appeler que ")
              .plus(methods()));
    }
    if (ARITHMETIC.contains(sign.text()) && !readsMethod(at) && fields.get(field) == String.class) {
      problems.add(
          passage.placeOf(sign),
          aText(),
          new Text(
              "\"" + sign.text() + "\" reckons with numbers",
              "\"" + sign.text() + "\" calcule avec des nombres"),
          new Text("compare it with == != in contains", "comparez-le avec == != in contains"));
      return 0;
    }
    compared = sign.is("==") || sign.is("!=") || (listed && compared);
    listed = listed && !sign.is(")");
    return 1;
  }

  /** Whether what stands before this is what a method gave, such as a length. */
  private boolean readsMethod(int at) {
    return at > 0 && tokens.get(at - 1).is(")");
  }

  private boolean dotAt(int at) {
    return at < tokens.size() && tokens.get(at).is(".");
  }

  private boolean isMethod(int at) {
    return at + 1 < tokens.size()
        && Vocabulary.METHODS.contains(tokens.get(at).text())
        && tokens.get(at + 1).is("(");
  }

  private Text aText() {
    return new Text("\"" + field + "\" is a text", "\"" + field + "\" est un texte");
  }

  private Text notAText() {
    return new Text("\"" + field + "\" is not a text", "\"" + field + "\" n'est pas un texte");
  }

  private static Text comparedWith(Token value) {
    return new Text("it is compared with ", "il est comparé à ").plus(value.text());
  }

  /** That a variable stands for nothing. */
  static Text unbound(Token variable) {
    return new Text(
        "\"" + variable.text() + "\" is not bound", "\"" + variable.text() + "\" n'est pas liée");
  }

  private static String methods() {
    return String.join(", ", new java.util.TreeSet<>(Vocabulary.METHODS));
  }

  /** Java's regular expressions may take for ever on one text; those of signatures may not. */
  private int refuseExpression(Token token) {
    problems.add(
        passage.placeOf(token),
        new Text(
            "\"matches\" may not stand in a condition",
            "\"matches\" n'est pas permis dans une condition"),
        new Text(
            "a regular expression could run for ever here",
            "une expression régulière pourrait ici ne jamais finir"),
        new Text(
            "write it as the regex: of a signature, and compare what it captures",
            "écrivez-la comme regex: d'une signature, et comparez ce qu'elle capture"));
    return 0;
  }

  private int refuse(Token token, Text why) {
    problems.add(
        passage.placeOf(token),
        new Text(
            "\"" + token.text() + "\" may not stand in a condition",
            "\"" + token.text() + "\" n'est pas permis dans une condition"),
        why,
        new Text(
                "compare the fields of \"" + fact + "\": ",
                "comparez les champs de \"" + fact + "\"\u00a0: ")
            .plus(String.join(", ", fields.keySet())));
    return 0;
  }
}
