package dev.culprit.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a signature is watched for, and what is to be known of it before it is read.
 *
 * @param owner the case's or the context value's id; empty for what belongs to the product
 * @param alternatives how many it has
 * @param signature gives the signature itself
 */
public record SignatureUse(
    String id,
    Role role,
    String product,
    String owner,
    int alternatives,
    Supplier<Signature> signature) {

  /** One that is at hand. */
  public static SignatureUse of(Role role, String product, String owner, Signature signature) {
    return new SignatureUse(
        signature.id(), role, product, owner, signature.alternatives().size(), () -> signature);
  }

  /** Every signature there is, in an order that depends on that of cases and products alone. */
  static List<SignatureUse> of(List<ErrorCase> cases, List<Product> products) {
    List<SignatureUse> all = new ArrayList<>();
    for (ErrorCase errorCase : cases) {
      Role role = errorCase.isNoise() ? Role.NOISE : Role.CASE;
      String product = errorCase.product();
      errorCase.signatures().forEach(one -> all.add(of(role, product, errorCase.id(), one)));
      errorCase
          .clues()
          .forEach(clue -> all.add(of(Role.CLUE, product, errorCase.id(), clue.signature())));
    }
    for (Product product : products) {
      add(Role.RECOGNISES, product, product.recognisedBy(), all);
      add(Role.STARTS, product, product.runs().starts(), all);
      add(Role.SUCCEEDED, product, product.runs().succeeded(), all);
      add(Role.FAILED, product, product.runs().failed(), all);
      add(Role.ALARM, product, product.alarms(), all);
      for (Product.ContextValue value : product.context()) {
        value.from().forEach(one -> all.add(of(Role.CONTEXT, product.id(), value.id(), one)));
      }
    }
    return all;
  }

  private static void add(
      Role role, Product product, List<Signature> signatures, List<SignatureUse> all) {
    signatures.forEach(signature -> all.add(of(role, product.id(), "", signature)));
  }
}
