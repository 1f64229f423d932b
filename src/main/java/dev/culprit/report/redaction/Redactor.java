package dev.culprit.report.redaction;

import dev.culprit.evidence.pattern.FoldableText;
import dev.culprit.evidence.pattern.TextPattern;
import dev.culprit.evidence.pattern.TextPattern.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private final Map<String, Boolean> openByRule = new HashMap<>();
  private final Map<String, List<Identifier>> identifiersIn = new HashMap<>();
  private final Set<String> learned = new HashSet<>();
  private final Map<String, Edits> editsOf = new HashMap<>();

  /** What a rule for identifiers takes of a text, unless it is open. */
  private record Identifier(String kind, Part part) {}

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

  /** What to replace in a text; each is asked for often, and looking takes long. */
  public Edits edits(String text) {
    Edits known = editsOf.get(text);
    if (known == null) {
      known = find(text);
      editsOf.put(text, known);
    }
    return known;
  }

  private Edits find(String text) {
    List<Found> found = secrets.find(text);
    pseudonyms.ifPresent(names -> addIdentifiers(text, names, found));
    return Found.joined(found);
  }

  /** The text with everything replaced. */
  public String redact(String text) {
    return edits(text).apply(text);
  }

  private void learn(Collection<String> texts, Pseudonyms names) {
    List<FoldableText> searched = texts.stream().map(FoldableText::new).toList();
    for (RedactionRule rule : rules.open()) {
      for (FoldableText text : searched) {
        rule.find(text).forEach(part -> open.add(key(part.of(text.text()))));
      }
    }
    for (RedactionRule rule : rules.identifiers()) {
      for (FoldableText text : searched) {
        List<Part> parts = closed(rule, text);
        if (!parts.isEmpty()) {
          name(parts, rule.kind(), text.text(), names);
        }
      }
    }
    learned.addAll(texts);
    names.values().values().forEach(identifiers::add);
  }

  private void name(List<Part> parts, String kind, String text, Pseudonyms names) {
    List<Found> taken = secrets.find(text);
    for (Part part : parts) {
      if (taken.stream().noneMatch(one -> one.overlaps(part.from(), part.to()))) {
        names.of(kind, part.of(text));
      }
    }
  }

  /** What a rule finds in a text and is not open; noted, because edits ask for it again. */
  private List<Part> closed(RedactionRule rule, FoldableText text) {
    List<Part> parts = new ArrayList<>();
    for (Part part : rule.find(text)) {
      if (!isOpen(part.of(text.text()))) {
        parts.add(part);
        identifiersIn
            .computeIfAbsent(text.text(), unseen -> new ArrayList<>())
            .add(new Identifier(rule.kind(), part));
      }
    }
    return parts;
  }

  private void addIdentifiers(String text, Pseudonyms names, List<Found> found) {
    if (!learned.contains(text)) {
      FoldableText unlearned = new FoldableText(text);
      rules.identifiers().forEach(rule -> closed(rule, unlearned));
    }
    for (Identifier identifier : identifiersIn.getOrDefault(text, List.of())) {
      Part part = identifier.part();
      String name = names.of(identifier.kind(), part.of(text));
      found.add(new Found(part.from(), part.to(), name, false));
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
    return open.contains(key(value)) || openByRule.computeIfAbsent(value, this::matchesOpenRule);
  }

  private boolean matchesOpenRule(String value) {
    for (RedactionRule rule : rules.open()) {
      for (TextPattern pattern : rule.patterns()) {
        if (pattern.matches(value)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String key(String value) {
    return value.toLowerCase(Locale.ROOT);
  }
}
