/** The same diagnoses on a cluster of Apache Spark; the only package that touches it. */
package dev.culprit.fleet.spark;
