/** What authors write to be looked for: lines with placeholders and regular expressions. */
package dev.culprit.evidence.pattern;
