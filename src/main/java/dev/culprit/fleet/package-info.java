/** Diagnoses many machines, each for itself, and says what they have in common. */
package dev.culprit.fleet;
