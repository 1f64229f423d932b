package dev.culprit.hypothesis;

import java.util.Objects;

/** A context value of a run, such as the agent's version. */
public record ContextKnown(String context, String value, int run) {
  @Override
  public boolean equals(Object other) {
    return other instanceof ContextKnown that
        && run == that.run
        && Objects.equals(context, that.context)
        && Objects.equals(value, that.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(context, value, run);
  }
}
