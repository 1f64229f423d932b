package dev.culprit.hypothesis;

import dev.culprit.knowledge.Verdict;

/** It is documented what this clue says about a cause. */
public record ClueEffect(String signature, Verdict verdict, String cause) {}
