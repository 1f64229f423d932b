package dev.culprit.knowledge;

/** How a piece of knowledge came to be known. */
public enum Origin {
  /** The product's maker says so in a document. */
  DOCUMENTED,
  /** It was seen in a public log, issue, script or article. */
  OBSERVED,
  /** The authors of the knowledge base inferred it. */
  AUTHORED
}
