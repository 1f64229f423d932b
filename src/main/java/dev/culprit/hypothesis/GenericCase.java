package dev.culprit.hypothesis;

/** This error only says that something failed: it brings suspects when nothing says more. */
public record GenericCase(String caseId) {}
