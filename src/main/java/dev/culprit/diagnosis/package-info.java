/** The findings of one inference, and what each of them rests on. */
package dev.culprit.diagnosis;
