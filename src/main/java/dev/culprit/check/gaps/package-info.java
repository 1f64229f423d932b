/** Tells authors what the knowledge can not do yet. */
package dev.culprit.check.gaps;
