/** Findings as people and programs read them; the only place where reasons become words. */
package dev.culprit.report;
