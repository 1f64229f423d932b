package dev.culprit.evidence.printout;

/**
 * A line that a part of a printout is read as.
 *
 * @param printout id of the printout
 * @param line where the part begins: the number of that line among those that were read, from 0
 * @param verbatim whether that line says just this already
 * @param past whether what it tells is over
 */
public record Restated(String printout, int line, String text, boolean verbatim, boolean past) {}
