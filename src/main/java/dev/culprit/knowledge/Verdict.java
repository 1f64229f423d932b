package dev.culprit.knowledge;

/** What an answer or a clue does to a cause. */
public enum Verdict {
  CONFIRMS,
  RULES_OUT,
  SUPPORTS,
  WEAKENS
}
