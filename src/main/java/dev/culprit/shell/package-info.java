/** The commands and the dialogue. */
package dev.culprit.shell;
