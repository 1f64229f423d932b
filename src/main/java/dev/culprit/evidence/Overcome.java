package dev.culprit.evidence;

/** An error of an earlier run that a later, successful run overcame: told, not diagnosed. */
public record Overcome(Match match, Run failed, Run succeeded) {}
