/** Words for what a fleet says: text, Markdown, HTML. */
package dev.culprit.fleet.page;
