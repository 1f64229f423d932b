package dev.culprit.evidence;

import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Role;
import dev.culprit.knowledge.Signature;
import dev.culprit.knowledge.SignatureUse;
import java.util.List;

/**
 * A signature that is watched for. It is read when a line could be its: most signatures never meet
 * one.
 */
final class Watched {
  private final SignatureUse use;
  private Signature signature;
  private SignatureMatcher matcher;

  private Watched(SignatureUse use) {
    this.use = use;
  }

  static Watched of(Role role, String product, String owner, Signature signature) {
    return new Watched(SignatureUse.of(role, product, owner, signature));
  }

  /** Every signature of the knowledge, whatever it is for: one pass looks for all of them. */
  static List<Watched> all(KnowledgeBase base) {
    return base.signatures().stream().map(Watched::new).toList();
  }

  String id() {
    return use.id();
  }

  Role role() {
    return use.role();
  }

  String product() {
    return use.product();
  }

  /** The case's or the context value's id; empty for what belongs to the product. */
  String owner() {
    return use.owner();
  }

  /** How many alternatives it has. */
  int alternatives() {
    return use.alternatives();
  }

  synchronized Signature signature() {
    if (signature == null) {
      signature = use.signature().get();
    }
    return signature;
  }

  synchronized SignatureMatcher matcher() {
    if (matcher == null) {
      matcher = SignatureMatcher.of(signature());
    }
    return matcher;
  }
}
