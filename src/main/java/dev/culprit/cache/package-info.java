/** What may be kept from one start to the next, and thrown away at any time. */
package dev.culprit.cache;
