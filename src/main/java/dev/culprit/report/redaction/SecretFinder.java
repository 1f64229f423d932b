package dev.culprit.report.redaction;

import dev.culprit.evidence.pattern.FoldableText;
import dev.culprit.evidence.pattern.TextPattern.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds secrets: those that rules see, and everywhere else what has shown itself as one. */
final class SecretFinder {
  /** What stands in the place of a secret begins so; it is none itself. */
  private static final String REMOVED = "[removed:";

  private final List<RedactionRule> rules;
  private final Literals known = new Literals();
  private final Map<String, String> replacementOf = new HashMap<>();
  private final Map<String, List<Found>> shown = new HashMap<>();

  SecretFinder(List<RedactionRule> rules, Collection<String> texts) {
    this.rules = rules;
    for (String text : texts) {
      for (Found found : shown(text)) {
        for (String form : SecretForms.of(text.substring(found.from(), found.to()))) {
          known.add(form);
          replacementOf.putIfAbsent(form.toLowerCase(Locale.ROOT), found.replacement());
        }
      }
    }
  }

  List<Found> find(String text) {
    List<Found> found = new ArrayList<>(shown(text));
    known.find(
        text,
        (at, value) ->
            found.add(
                new Found(
                    at,
                    at + value.length(),
                    replacementOf.get(value.toLowerCase(Locale.ROOT)),
                    true)));
    return found;
  }

  /** What rules see; looking for it takes long, and each text is asked for often. */
  private List<Found> shown(String text) {
    return shown.computeIfAbsent(
        text,
        unknown -> {
          List<Found> found = new ArrayList<>();
          FoldableText foldable = new FoldableText(text);
          for (RedactionRule rule : rules) {
            for (Part part : rule.find(foldable)) {
              if (!text.substring(part.from(), part.to()).contains(REMOVED)) {
                found.add(new Found(part.from(), part.to(), REMOVED + rule.id() + "]", true));
              }
            }
          }
          return found;
        });
  }
}
