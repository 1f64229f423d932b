/**
 * Decision theory alone: which question or repair comes next when one of several faults is present.
 */
package dev.culprit.interview.repair;
