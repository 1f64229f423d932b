/** YAML as a tree of texts that knows its places, and the shapes such a tree must have. */
package dev.culprit.knowledge.yaml;
