/** Which step comes next; answers, undo, save and resume. */
package dev.culprit.interview;
