/** Compiles {@code rules/} and runs one rule session: knowledge and evidence in, findings out. */
package dev.culprit.inference;
