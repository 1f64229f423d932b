package dev.culprit.hypothesis;

import dev.culprit.knowledge.Verdict;

/** It is documented what this answer says about a cause. */
public record AnswerEffect(String question, String choice, Verdict verdict, String cause) {}
