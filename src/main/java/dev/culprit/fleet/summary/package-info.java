/** What the rows of many machines say together; parts of it can be made apart and merged. */
package dev.culprit.fleet.summary;
