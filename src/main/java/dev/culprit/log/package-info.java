/**
 * Files, folders, archives and standard input as numbered lines of text, whatever their encoding.
 */
package dev.culprit.log;
