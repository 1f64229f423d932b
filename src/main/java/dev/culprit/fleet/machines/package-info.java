/** Which machines there are, and which files are whose. */
package dev.culprit.fleet.machines;
