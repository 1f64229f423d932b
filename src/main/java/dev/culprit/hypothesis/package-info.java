/**
 * What rules are told and what they conclude on the way; these names are the rule writers' words.
 *
 * <p>Facts write out what makes them equal, as a record would have it. What Java makes of a record
 * it makes at run time, and anew in every process: a twentieth of the time of a start.
 */
package dev.culprit.hypothesis;
