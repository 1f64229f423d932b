package dev.culprit.hypothesis;

/** This context value meets a documented condition that answers this question. */
public record AnsweringContext(String question, String choice, String context, String value) {}
