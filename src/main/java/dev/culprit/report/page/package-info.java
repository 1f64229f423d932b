/** A report as headings, paragraphs and excerpts, and how these look in each format. */
package dev.culprit.report.page;
