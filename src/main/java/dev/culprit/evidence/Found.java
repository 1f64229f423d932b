package dev.culprit.evidence;

/** A watched signature found in a line. */
record Found(Watched watched, LineText text, Hit hit) {}
