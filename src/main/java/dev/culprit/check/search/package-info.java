/** Finds cases by words or by a pasted log line. */
package dev.culprit.check.search;
