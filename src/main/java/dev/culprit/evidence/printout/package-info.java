/** What commands print, read as lines of one form whatever form it was pasted in. */
package dev.culprit.evidence.printout;
