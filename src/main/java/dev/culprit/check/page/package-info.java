/** Shows knowledge as people read it: one case, or the whole base as a page. */
package dev.culprit.check.page;
