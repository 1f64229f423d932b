package dev.culprit.knowledge;

/** What a question or a solution costs the person, in units of one glance. */
public enum Effort {
  GLANCE(1),
  COMMAND(3),
  MINUTES(10),
  HOURS(60);

  private final double cost;

  Effort(double cost) {
    this.cost = cost;
  }

  public double cost() {
    return cost;
  }
}
