package dev.culprit.evidence;

import com.google.re2j.PatternSyntaxException;
import dev.culprit.evidence.pattern.LinePattern;
import dev.culprit.evidence.pattern.Placeholder;
import dev.culprit.evidence.pattern.RegexToken;
import dev.culprit.evidence.pattern.RegexToken.Kind;
import dev.culprit.evidence.pattern.RegexTokens;
import dev.culprit.evidence.pattern.Requirement;
import dev.culprit.knowledge.Signature;
import dev.culprit.text.NearestWord;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says why a signature could not be found, or not as its author means. */
final class SignatureProblems {
  private static final Map<Kind, Refusal> REFUSED =
      Map.of(
          Kind.LOOK_AROUND,
          new Refusal(
              new Text("looks ahead or behind", "regarde en avant ou en arrière"),
              new Text(
                  "RE2, which never takes more than linear time, has no look-around",
                  "RE2, dont la durée reste toujours linéaire, n'a pas d'assertions de contexte"),
              new Text(
                  "match the text around it too, or write a `rejects` line and a narrower pattern",
                  "reconnaissez aussi le texte autour, ou écrivez une ligne `rejects` et un motif"
                      + " plus étroit")),
          Kind.BACK_REFERENCE,
          new Refusal(
              new Text("refers back to a group", "renvoie à un groupe"),
              new Text(
                  "RE2, which never takes more than linear time, has no back-references",
                  "RE2, dont la durée reste toujours linéaire, n'a pas de références arrière"),
              new Text("repeat the expression of the group", "répétez l'expression du groupe")),
          Kind.INTERSECTION,
          new Refusal(
              new Text("intersects character classes", "croise des classes de caractères"),
              new Text(
                  "RE2 takes `&&` for two characters, not for an intersection",
                  "RE2 prend `&&` pour deux caractères, pas pour une intersection"),
              new Text("list the characters that are meant", "énumérez les caractères voulus")),
          Kind.UNGREEDY,
          new Refusal(
              new Text("sets the flag `U`", "active l'option `U`"),
              new Text(
                  "RE2 takes it for `swap greedy and lazy`, other engines for `Unicode classes`",
                  "RE2 y lit `inverser gourmand et paresseux`, d'autres moteurs `classes Unicode`"),
              new Text(
                  "write `*?` for lazy, `\\p{L}` for any letter",
                  "écrivez `*?` pour paresseux, `\\p{L}` pour une lettre quelconque")),
          Kind.POSSESSIVE,
          new Refusal(
              new Text("repeats possessively", "répète de façon possessive"),
              new Text(
                  "RE2 never goes back, so it has no such form",
                  "RE2 ne revient jamais en arrière, il n'a donc pas cette forme"),
              new Text("leave out the second `+`", "retirez le second `+`")),
          Kind.ATOMIC,
          new Refusal(
              new Text("has an atomic group", "a un groupe atomique"),
              new Text(
                  "RE2 never goes back, so it has no such form",
                  "RE2 ne revient jamais en arrière, il n'a donc pas cette forme"),
              new Text("write `(?:` instead of `(?>`", "écrivez `(?:` au lieu de `(?>`")));

  /** What RE2 does not know, or knows as something else. */
  private record Refusal(Text does, Text why, Text help) {}

  private final Signature signature;
  private final List<Problem> problems = new ArrayList<>();

  private SignatureProblems(Signature signature) {
    this.signature = signature;
  }

  static List<Problem> of(Signature signature) {
    SignatureProblems finder = new SignatureProblems(signature);
    signature.alternatives().forEach(finder::look);
    return finder.problems;
  }

  private void look(Signature.Alternative alternative) {
    int before = problems.size();
    if (alternative.regex()) {
      lookAtRegex(alternative.pattern(), alternative.place());
    } else {
      lookAtLine(alternative.pattern(), alternative.place());
    }
    if (problems.size() == before) {
      lookForLiteral(Wording.of(alternative, signature.ignoreCase()), alternative.place());
    }
  }

  private void lookAtLine(String line, Place place) {
    LinePattern parsed = LinePattern.parse(line);
    parsed
        .placeholders()
        .forEach(
            (name, type) -> {
              if (Placeholder.of(type).isEmpty()) {
                add(
                    words(
                        "signature `%s` has a placeholder of the unknown type `%s`",
                        "la signature `%s` a un paramètre du type inconnu `%s`",
                        signature.id(),
                        type),
                    place,
                    new Text("the types are ", "les types sont ")
                        .plus(String.join(", ", Placeholder.words())),
                    NearestWord.to(type, Placeholder.words())
                        .map(word -> words("write `{%s:%s}`", "écrivez `{%s:%s}`", name, word))
                        .orElseGet(
                            () ->
                                words(
                                    "write `{%s}` for any text",
                                    "écrivez `{%s}` pour un texte quelconque", name)));
              }
            });
    for (String name : parsed.doubled()) {
      add(
          words(
              "signature `%s` has the placeholder `{%s}` twice",
              "la signature `%s` a deux fois le paramètre `{%s}`", signature.id(), name),
          place,
          new Text("one name takes one value", "un nom prend une seule valeur"),
          new Text("give the second one a name of its own", "donnez au second son propre nom"));
    }
  }

  private void lookAtRegex(String regex, Place place) {
    int before = problems.size();
    for (RegexToken token : RegexTokens.of(regex)) {
      Refusal refused = REFUSED.get(token.kind());
      if (refused != null) {
        add(refused(refused.does(), token, regex), place, refused.why(), refused.help());
      }
    }
    if (problems.size() == before) {
      lookAtSyntax(regex, place);
    }
  }

  private void lookAtSyntax(String regex, Place place) {
    try {
      Wording.compile(regex, signature.ignoreCase());
    } catch (PatternSyntaxException e) {
      int at = Math.max(0, regex.indexOf(e.getPattern()));
      add(
          words(
              "the regex of signature `%s` is not valid at character %d: `%s`",
              "la regex de la signature `%s` n'est pas valable au caractère %d\u00a0: `%s`",
              signature.id(),
              at + 1,
              e.getPattern()),
          place,
          new Text(e.getDescription(), "RE2 dit\u00a0: " + e.getDescription()),
          new Text(
              "write it in RE2 syntax, https://github.com/google/re2/wiki/Syntax",
              "écrivez-la dans la syntaxe de RE2, https://github.com/google/re2/wiki/Syntax"));
    }
  }

  private void lookForLiteral(Wording wording, Place place) {
    Requirement best = Requirement.best(wording.required());
    if (best != null && best.isUsable()) {
      return;
    }
    Text longest =
        best == null
            ? new Text("it has none", "il n'y en a pas")
            : words("its longest is `%s`", "le plus long est `%s`", best.anyOf().get(0).text());
    add(
        words(
            "signature `%s` has no fixed text to search logs for",
            "la signature `%s` n'a pas de texte fixe à chercher dans les journaux", signature.id()),
        place,
        new Text(
            "it needs %d characters in a row that are the same in every line it matches, %s"
                .formatted(Requirement.SHORTEST, longest.en()),
            "il faut %d caractères de suite qui soient les mêmes dans chaque ligne reconnue, %s"
                .formatted(Requirement.SHORTEST, longest.fr())),
        new Text(
            "write more of the line; characters that loggers escape, such as quotes, do not count",
            "écrivez davantage de la ligne\u00a0; les caractères que les journaux échappent,"
                + " comme les guillemets, ne comptent pas"));
  }

  private Text refused(Text does, RegexToken token, String regex) {
    String part = regex.substring(token.from(), token.to());
    int at = token.from() + 1;
    return new Text(
        "the regex of signature `%s` %s at character %d: `%s`"
            .formatted(signature.id(), does.en(), at, part),
        "la regex de la signature `%s` %s au caractère %d\u00a0: `%s`"
            .formatted(signature.id(), does.fr(), at, part));
  }

  private static Text words(String en, String fr, Object... values) {
    return new Text(en.formatted(values), fr.formatted(values));
  }

  private void add(Text what, Place place, Text why, Text help) {
    problems.add(Problem.error(what, place, why, help));
  }
}
