package dev.culprit.report.redaction;

import dev.culprit.evidence.FoldableText;
import dev.culprit.evidence.TextPattern;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How {@code redaction.yaml} is written. */
final class RedactionYaml {
  private static final Key<String> ID =
      Key.required("id", Scalars.id(), "the rule's name, unique in the file");
  private static final Key<String> AS =
      Key.optional("as", Scalars.id(), null, "the word of its pseudonyms; the id when absent");
  private static final Key<List<TextPattern>> REGEX =
      Key.required(
          "regex",
          ListShape.orOne(pattern()),
          "what finds it: the group (?P<value>...), or all of it without such a group");
  private static final Key<List<TextPattern>> KEEPS =
      Key.optional(
          "keeps", ListShape.of(pattern()), List.of(), "whole values that are left as they are");
  private static final Key<List<String>> SAMPLES =
      Key.required(
          "samples", ListShape.atLeastOne(Scalars.verbatim()), "texts in which it must find one");
  private static final Key<List<String>> REJECTS =
      Key.optional(
          "rejects",
          ListShape.of(Scalars.verbatim()),
          List.of(),
          "texts that look alike, in which it must find nothing");

  private static final Shape<RedactionRule> RULE =
      MappingShape.of("a rule", RedactionYaml::rule, ID, AS, REGEX, KEEPS, SAMPLES, REJECTS)
          .checked(RedactionYaml::check);

  private static final Key<List<RedactionRule>> SECRETS =
      Key.optional("secrets", ListShape.of(RULE), List.of(), "what is always taken out");
  private static final Key<List<RedactionRule>> IDENTIFIERS =
      Key.optional(
          "identifiers",
          ListShape.of(RULE),
          List.of(),
          "what takes a pseudonym; of two rules that find the same value the first one names it");
  private static final Key<List<RedactionRule>> OPEN =
      Key.optional("open", ListShape.of(RULE), List.of(), "what never takes a pseudonym");

  static final Shape<RedactionRules> RULES =
      MappingShape.of(
          "a file of redaction rules",
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
            "the rule '" + rule.id() + "' finds nothing in its sample",
            in.place(SAMPLES),
            sample,
            "correct the expression or the sample");
      }
    }
    for (String reject : in.get(REJECTS)) {
      rule.find(new FoldableText(reject)).stream()
          .findFirst()
          .ifPresent(
              part ->
                  reading.error(
                      "the rule '" + rule.id() + "' finds something where it must not",
                      in.place(REJECTS),
                      "it takes '" + reject.substring(part.from(), part.to()) + "'",
                      "narrow the expression, or add the value to 'keeps'"));
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
                "the regular expression can not be read",
                place,
                e.getMessage(),
                "write it in RE2 syntax");
            return null;
          }
        },
        Map.of("type", "string", "minLength", 1));
  }
}
