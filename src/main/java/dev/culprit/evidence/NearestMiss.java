package dev.culprit.evidence;

/**
 * How far a signature went in a line it does not match.
 *
 * @param pattern the alternative that went furthest, as written
 * @param patternEnd how many characters of the pattern fit
 * @param text the line, or the unescaped field in which it went furthest
 * @param textStart where in the text the fitting part begins
 * @param textEnd where in the text it stopped
 * @param expected what the pattern asks for there
 */
public record NearestMiss(
    String pattern, int patternEnd, String text, int textStart, int textEnd, String expected) {}
