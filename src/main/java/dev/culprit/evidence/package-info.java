/** What is observed: signature matches in logs, answers, readings, solutions that were tried. */
package dev.culprit.evidence;
