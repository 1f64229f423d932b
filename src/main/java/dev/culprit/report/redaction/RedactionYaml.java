package dev.culprit.report.redaction;

import dev.culprit.evidence.pattern.FoldableText;
import dev.culprit.evidence.pattern.TextPattern;
import dev.culprit.knowledge.yaml.Fields;
import dev.culprit.knowledge.yaml.Key;
import dev.culprit.knowledge.yaml.ListShape;
import dev.culprit.knowledge.yaml.MappingShape;
import dev.culprit.knowledge.yaml.Reading;
import dev.culprit.knowledge.yaml.ScalarShape;
import dev.culprit.knowledge.yaml.Scalars;
import dev.culprit.knowledge.yaml.Shape;
import dev.culprit.knowledge.yaml.YamlDocument;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How {@code redaction.yaml} is written. */
final class RedactionYaml {
  private static final Key<String> ID =
      Key.required(
          "id",
          Scalars.id(),
          new Text(
              "the rule's name, unique in the file", "le nom de la règle, unique dans le fichier"));
  private static final Key<String> AS =
      Key.optional(
          "as",
          Scalars.id(),
          null,
          new Text(
              "the word of its pseudonyms; the id when absent",
              "le mot de ses pseudonymes\u00a0; l'identifiant si la clé manque"));
  private static final Key<List<TextPattern>> REGEX =
      Key.required(
          "regex",
          ListShape.orOne(pattern()),
          new Text(
              "what finds it: the group (?P<value>...), or all of it without such a group",
              "ce qui le trouve\u00a0: le groupe (?P<value>...), ou l'ensemble sans un tel"
                  + " groupe"));
  private static final Key<List<TextPattern>> KEEPS =
      Key.optional(
          "keeps",
          ListShape.of(pattern()),
          List.of(),
          new Text(
              "whole values that are left as they are",
              "les valeurs entières qui restent telles quelles"));
  private static final Key<List<String>> SAMPLES =
      Key.required(
          "samples",
          ListShape.atLeastOne(Scalars.verbatim()),
          new Text("texts in which it must find one", "des textes où elle doit en trouver un"));
  private static final Key<List<String>> REJECTS =
      Key.optional(
          "rejects",
          ListShape.of(Scalars.verbatim()),
          List.of(),
          new Text(
              "texts that look alike, in which it must find nothing",
              "des textes qui y ressemblent, où elle ne doit rien trouver"));

  private static final Shape<RedactionRule> RULE =
      MappingShape.of(
              new Text("a rule", "une règle"),
              RedactionYaml::rule,
              ID,
              AS,
              REGEX,
              KEEPS,
              SAMPLES,
              REJECTS)
          .checked(RedactionYaml::check);

  private static final Key<List<RedactionRule>> SECRETS =
      Key.optional(
          "secrets",
          ListShape.of(RULE),
          List.of(),
          new Text("what is always taken out", "ce qui est toujours retiré"));
  private static final Key<List<RedactionRule>> IDENTIFIERS =
      Key.optional(
          "identifiers",
          ListShape.of(RULE),
          List.of(),
          new Text(
              "what takes a pseudonym; of two rules that find the same value the first one names"
                  + " it",
              "ce qui reçoit un pseudonyme\u00a0; de deux règles qui trouvent la même valeur, la"
                  + " première la nomme"));
  private static final Key<List<RedactionRule>> OPEN =
      Key.optional(
          "open",
          ListShape.of(RULE),
          List.of(),
          new Text("what never takes a pseudonym", "ce qui ne reçoit jamais de pseudonyme"));

  static final Shape<RedactionRules> RULES =
      MappingShape.of(
          new Text("a file of redaction rules", "un fichier de règles de masquage"),
          in -> new RedactionRules(in.get(SECRETS), in.get(IDENTIFIERS), in.get(OPEN), List.of()),
          SECRETS,
          IDENTIFIERS,
          OPEN);

  private RedactionYaml() {}

  static RedactionRules read(YamlDocument document) {
    List<Problem> problems = new ArrayList<>(document.problems());
    RedactionRules rules = null;
    if (document.root().isPresent()) {
      Reading reading = new Reading("redaction", Map.of());
      rules = RULES.read(document.root().get(), reading);
      reading.problems().forEach(problem -> problems.add(document.withSnippet(problem)));
    }
    return rules == null
        ? new RedactionRules(List.of(), List.of(), List.of(), problems)
        : new RedactionRules(rules.secrets(), rules.identifiers(), rules.open(), problems);
  }

  private static RedactionRule rule(Fields in) {
    return new RedactionRule(
        in.get(ID), in.get(AS) == null ? in.get(ID) : in.get(AS), in.get(REGEX), in.get(KEEPS));
  }

  private static void check(Fields in, Reading reading) {
    if (in.get(ID) == null || in.get(SAMPLES) == null || !isReadable(in, reading)) {
      return;
    }
    RedactionRule rule = rule(in);
    for (String sample : in.get(SAMPLES)) {
      if (rule.find(new FoldableText(sample)).isEmpty()) {
        reading.error(
            new Text(
                "the rule '" + rule.id() + "' finds nothing in its sample",
                "la règle '" + rule.id() + "' ne trouve rien dans son exemple"),
            in.place(SAMPLES),
            Text.same(sample),
            new Text("correct the expression or the sample", "corrigez l'expression ou l'exemple"));
      }
    }
    for (String reject : in.get(REJECTS)) {
      rule.find(new FoldableText(reject)).stream()
          .findFirst()
          .ifPresent(
              part ->
                  reading.error(
                      new Text(
                          "the rule '" + rule.id() + "' finds something where it must not",
                          "la règle '"
                              + rule.id()
                              + "' trouve quelque chose là où elle ne doit rien trouver"),
                      in.place(REJECTS),
                      new Text("it takes", "elle prend")
                          .plus(" '" + reject.substring(part.from(), part.to()) + "'"),
                      new Text(
                          "narrow the expression, or add the value to 'keeps'",
                          "restreignez l'expression, ou ajoutez la valeur à 'keeps'")));
    }
  }

  /** What cannot be read as an expression has been told; that it finds nothing is no news. */
  private static boolean isReadable(Fields in, Reading reading) {
    int line = in.mapping().place().line();
    return in.get(REGEX) != null
        && !in.get(REGEX).isEmpty()
        && reading.problems().stream().noneMatch(problem -> problem.where().line() >= line);
  }

  private static Shape<TextPattern> pattern() {
    return ScalarShape.of(
        (text, place, reading) -> {
          try {
            return TextPattern.of(text.strip());
          } catch (IllegalArgumentException e) {
            reading.error(
                new Text(
                    "the regular expression can not be read",
                    "l'expression régulière ne peut pas être lue"),
                place,
                new Text(e.getMessage(), "RE2 dit\u00a0: " + e.getMessage()),
                new Text("write it in RE2 syntax", "écrivez-la dans la syntaxe de RE2"));
            return null;
          }
        },
        Map.of("type", "string", "minLength", 1));
  }
}
