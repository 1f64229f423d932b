package dev.culprit.evidence;

import dev.culprit.knowledge.Signature;

/**
 * A signature and what it is watched for.
 *
 * @param owner the case's or the context value's id; empty for what belongs to the product
 */
record Watched(
    Role role, String product, String owner, Signature signature, SignatureMatcher matcher) {

  static Watched of(Role role, String product, String owner, Signature signature) {
    return new Watched(role, product, owner, signature, SignatureMatcher.of(signature));
  }

  String id() {
    return signature.id();
  }
}
