package dev.culprit.knowledge;

/** One thing an answer or a clue does: this verdict on that cause. */
public record Effect(Verdict verdict, String cause) {}
