/** What a report must not give away, and how it is taken out and put back. */
package dev.culprit.report.redaction;
