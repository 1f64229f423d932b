package dev.culprit.check;

import dev.culprit.knowledge.Clue;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Product;
import dev.culprit.knowledge.Signature;
import java.util.ArrayList;
import java.util.List;

/** A signature, and id of the case or product that it belongs to. */
record OwnedSignature(String owner, Signature signature) {

  /** All there are, those of clues and of products too. */
  static List<OwnedSignature> all(KnowledgeBase base) {
    List<OwnedSignature> all = new ArrayList<>();
    for (Product product : base.products()) {
      add(product.id(), product.recognisedBy(), all);
      add(product.id(), product.runs().starts(), all);
      add(product.id(), product.runs().succeeded(), all);
      add(product.id(), product.runs().failed(), all);
      add(product.id(), product.alarms(), all);
      product.context().forEach(value -> add(product.id(), value.from(), all));
    }
    for (ErrorCase errorCase : base.cases()) {
      add(errorCase.id(), errorCase.signatures(), all);
      add(errorCase.id(), errorCase.clues().stream().map(Clue::signature).toList(), all);
    }
    return all;
  }

  private static void add(String owner, List<Signature> signatures, List<OwnedSignature> all) {
    signatures.forEach(signature -> all.add(new OwnedSignature(owner, signature)));
  }
}
