/** Proves knowledge and rules: samples, cross-matches, scenarios, reachability. */
package dev.culprit.check;
