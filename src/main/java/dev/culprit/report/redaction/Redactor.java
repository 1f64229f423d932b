package dev.culprit.report.redaction;

import dev.culprit.evidence.TextPattern.Part;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Takes secrets out of texts, and gives identifiers pseudonyms. It first learns what the texts
 * hold: what shows itself in one place is then replaced in all others too.
 */
public final class Redactor {
  private final RedactionRules rules;
  private final Optional<Pseudonyms> pseudonyms;
  private final SecretFinder secrets;
  private final Literals identifiers = new Literals();
  private final Set<String> open = new HashSet<>();

  private Redactor(
      RedactionRules rules, Optional<Pseudonyms> pseudonyms, Collection<String> texts) {
    this.rules = rules;
    this.pseudonyms = pseudonyms;
    this.secrets = new SecretFinder(rules.secrets(), texts);
    pseudonyms.ifPresent(names -> learn(texts, names));
  }

  /** For the owner's own terminal: only secrets are taken out. */
  public static Redactor ofSecrets(RedactionRules rules, Collection<String> texts) {
    return new Redactor(rules, Optional.empty(), texts);
  }

  /**
   * For what is handed over: identifiers take pseudonyms as well.
   *
   * @param known pseudonyms given before, which hold again
   */
  public static Redactor ofAll(RedactionRules rules, Pseudonyms known, Collection<String> texts) {
    Pseudonyms names = known.without(name -> texts.stream().anyMatch(text -> text.contains(name)));
    return new Redactor(rules, Optional.of(names), texts);
  }

  /** The pseudonyms that were given; empty when none are. */
  public Optional<Pseudonyms> pseudonyms() {
    return pseudonyms;
  }

  /** What to replace in a text. */
  public Edits edits(String text) {
    List<Found> found = secrets.find(text);
    pseudonyms.ifPresent(names -> addIdentifiers(text, names, found));
    return Found.joined(found);
  }

  /** The text with everything replaced. */
  public String redact(String text) {
    return edits(text).apply(text);
  }

  private void learn(Collection<String> texts, Pseudonyms names) {
    for (RedactionRule rule : rules.open()) {
      for (String text : texts) {
        rule.find(text).forEach(part -> open.add(key(part.of(text))));
      }
    }
    for (RedactionRule rule : rules.identifiers()) {
      for (String text : texts) {
        List<Found> taken = secrets.find(text);
        for (Part part : rule.find(text)) {
          boolean free = taken.stream().noneMatch(one -> one.overlaps(part.from(), part.to()));
          if (free && !isOpen(part.of(text))) {
            names.of(rule.kind(), part.of(text));
          }
        }
      }
    }
    names.values().values().forEach(identifiers::add);
  }

  private void addIdentifiers(String text, Pseudonyms names, List<Found> found) {
    for (RedactionRule rule : rules.identifiers()) {
      for (Part part : rule.find(text)) {
        if (!isOpen(part.of(text))) {
          String name = names.of(rule.kind(), part.of(text));
          found.add(new Found(part.from(), part.to(), name, false));
        }
      }
    }
    identifiers.find(
        text,
        (at, value) ->
            names
                .of(value)
                .filter(name -> !isOpen(value))
                .ifPresent(name -> found.add(new Found(at, at + value.length(), name, false))));
  }

  private boolean isOpen(String value) {
    return open.contains(key(value))
        || rules.open().stream()
            .flatMap(rule -> rule.patterns().stream())
            .anyMatch(pattern -> pattern.matches(value));
  }

  private static String key(String value) {
    return value.toLowerCase(Locale.ROOT);
  }
}
