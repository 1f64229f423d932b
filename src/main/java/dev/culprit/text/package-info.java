/** A sentence in each language, and the form in which a mistake is told. */
package dev.culprit.text;
