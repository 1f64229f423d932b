package dev.culprit.evidence;

import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Product;
import dev.culprit.knowledge.Signature;
import java.util.ArrayList;
import java.util.List;

/** Every signature of the knowledge, whatever it is for: one pass looks for all of them. */
final class WatchList {
  private WatchList() {}

  static List<Watched> of(KnowledgeBase base) {
    List<Watched> all = new ArrayList<>();
    for (ErrorCase errorCase : base.cases()) {
      Role role = errorCase.isNoise() ? Role.NOISE : Role.CASE;
      for (Signature signature : errorCase.signatures()) {
        all.add(Watched.of(role, errorCase.product(), errorCase.id(), signature));
      }
      errorCase
          .clues()
          .forEach(
              clue ->
                  all.add(
                      Watched.of(
                          Role.CLUE, errorCase.product(), errorCase.id(), clue.signature())));
    }
    for (Product product : base.products()) {
      add(Role.RECOGNISES, product, product.recognisedBy(), all);
      add(Role.STARTS, product, product.runs().starts(), all);
      add(Role.SUCCEEDED, product, product.runs().succeeded(), all);
      add(Role.FAILED, product, product.runs().failed(), all);
      add(Role.ALARM, product, product.alarms(), all);
      for (Product.ContextValue value : product.context()) {
        value.from().forEach(s -> all.add(Watched.of(Role.CONTEXT, product.id(), value.id(), s)));
      }
    }
    return all;
  }

  private static void add(
      Role role, Product product, List<Signature> signatures, List<Watched> all) {
    signatures.forEach(signature -> all.add(Watched.of(role, product.id(), "", signature)));
  }
}
