/** Begins a new case from a log line that no case explains yet. */
package dev.culprit.check.draft;
