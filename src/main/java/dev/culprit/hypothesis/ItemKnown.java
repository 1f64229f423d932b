package dev.culprit.hypothesis;

import java.util.Objects;

/**
 * A context value of one of several things in a run, such as whether one endpoint answers.
 *
 * @param item what it is the value of
 */
public record ItemKnown(String context, String item, String value, int run) {
  @Override
  public boolean equals(Object other) {
    return other instanceof ItemKnown that
        && run == that.run
        && Objects.equals(context, that.context)
        && Objects.equals(item, that.item)
        && Objects.equals(value, that.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(context, item, value, run);
  }
}
