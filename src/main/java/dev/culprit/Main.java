package dev.culprit;

/** Wires the parts. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {}
}
