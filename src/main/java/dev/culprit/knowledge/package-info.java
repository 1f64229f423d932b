/**
 * What is documented about a product; read from {@code knowledge/}, every problem with its place.
 */
package dev.culprit.knowledge;
