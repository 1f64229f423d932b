package dev.culprit.knowledge;

/**
 * How often a cause is behind its error, in words an author can choose between. The weights are
 * relative to each other and unnormalised: each word is about three times the next.
 */
public enum Likelihood {
  VERY_COMMON(27),
  COMMON(9),
  UNCOMMON(3),
  RARE(1);

  private final double weight;

  Likelihood(double weight) {
    this.weight = weight;
  }

  public double weight() {
    return weight;
  }
}
