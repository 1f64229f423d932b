/** Tells authors how many questions lead from each error to its cause, and at what cost. */
package dev.culprit.check.simulation;
