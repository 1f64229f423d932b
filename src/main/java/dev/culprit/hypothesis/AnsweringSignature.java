package dev.culprit.hypothesis;

/** It is documented that this signature, when it matched, answers this question. */
public record AnsweringSignature(String question, String choice, String signature) {}
