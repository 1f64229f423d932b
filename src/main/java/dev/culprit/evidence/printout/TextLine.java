package dev.culprit.evidence.printout;

/**
 * A line of a text.
 *
 * @param number among the lines of the text, from 0
 * @param given as it stands there
 * @param text without colours and the marks of a quotation
 */
record TextLine(int number, String given, String text) {}
