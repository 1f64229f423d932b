/** The result for each machine, and the files that hold these rows. */
package dev.culprit.fleet.rows;
