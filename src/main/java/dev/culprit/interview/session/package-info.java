/** Interviews that survive the program: every act is on the disk before the next one is taken. */
package dev.culprit.interview.session;
