/**
 * What rules are told and what they conclude on the way; these names are the rule writers' words.
 */
package dev.culprit.hypothesis;
