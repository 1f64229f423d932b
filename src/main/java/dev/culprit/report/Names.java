package dev.culprit.report;

import dev.culprit.evidence.Match;
import dev.culprit.knowledge.Cause;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.Product;
import dev.culprit.text.Text;
import java.util.Map;
import java.util.Optional;

/** What people call the things that ids stand for; the id itself when it stands for nothing. */
final class Names {
  private final Telling telling;
  private final Map<String, String> values;

  Names(Telling telling, Map<String, String> values) {
    this.telling = telling;
    this.values = values;
  }

  String ofCause(String id) {
    return quoted(telling.diagnosed().knowledge().cause(id).map(Cause::title), id);
  }

  String ofCase(String id) {
    return quoted(telling.diagnosed().knowledge().errorCase(id).map(ErrorCase::title), id);
  }

  String ofContext(String id) {
    return telling.diagnosed().knowledge().products().stream()
        .flatMap(product -> product.context().stream())
        .filter(context -> context.id().equals(id))
        .findFirst()
        .map(Product.ContextValue::title)
        .map(title -> telling.text(title, values))
        .orElse(id);
  }

  /** The choice's title, without its question. */
  String ofChoice(String question, String choice) {
    return telling
        .diagnosed()
        .knowledge()
        .question(question)
        .flatMap(asked -> asked.choice(choice))
        .map(found -> telling.quoted(telling.text(found.title(), values)))
        .orElse(choice);
  }

  /** Where a signature or clue was first found. */
  String ofLine(String signature) {
    Optional<Match> match =
        telling.diagnosed().findings().evidence().matches().stream()
            .filter(candidate -> candidate.signature().equals(signature))
            .findFirst();
    return match.map(found -> telling.place(found.line())).orElse(signature);
  }

  private String quoted(Optional<Text> title, String id) {
    return title.map(text -> telling.text(text, values)).map(telling::quoted).orElse(id);
  }
}
