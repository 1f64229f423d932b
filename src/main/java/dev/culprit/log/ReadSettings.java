package dev.culprit.log;

/**
 * How inputs are read.
 *
 * @param window null when all times are asked for
 * @param sha256 whether the bytes that are read are digested
 */
record ReadSettings(InputLimits limits, TimeWindow window, boolean sha256) {}
