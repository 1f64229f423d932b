package dev.culprit.shell;

import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Product;
import dev.culprit.text.NearestWord;
import dev.culprit.text.Phrases;
import java.util.List;

/** The products of the knowledge, by the name a person gives. */
final class Products {
  private Products() {}

  /**
   * @throws CommandFailure when there is no such product
   */
  private static Product named(String id, List<Product> products, Phrases phrases) {
    return products.stream()
        .filter(product -> product.id().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(id, products.stream().map(Product::id).toList(), phrases));
  }

  /** The product the settings name, else all. */
  static List<Product> wanted(KnowledgeBase base, Surroundings here) {
    return here.settings()
        .product()
        .map(id -> List.of(named(id, base.products(), here.phrases())))
        .orElse(base.products());
  }

  private static CommandFailure unknown(String id, List<String> known, Phrases phrases) {
    return CommandFailure.usage(
        phrases.say("product.unknown", id),
        "",
        NearestWord.to(id, known)
            .map(near -> phrases.say("usage.did-you-mean", near))
            .orElseGet(() -> phrases.say("usage.one-of", String.join(", ", known))));
  }
}
