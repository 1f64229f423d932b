package dev.culprit.hypothesis;

import java.util.Objects;

/** What a placeholder of a signature took in a run. */
public record Captured(String signature, int run, String name, String value) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Captured that
        && run == that.run
        && Objects.equals(signature, that.signature)
        && Objects.equals(name, that.name)
        && Objects.equals(value, that.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(signature, run, name, value);
  }
}
