package dev.culprit.knowledge;

/** A command per platform, with placeholders; an empty string where there is none. */
public record Commands(String windows, String linux) {
  public static final Commands NONE = new Commands("", "");

  public boolean isEmpty() {
    return windows.isEmpty() && linux.isEmpty();
  }
}
