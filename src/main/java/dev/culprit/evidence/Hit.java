package dev.culprit.evidence;

import java.util.Map;

/**
 * A pattern found in a line.
 *
 * @param start where in the line it begins; -1 when only an unescaped field holds it
 * @param end where it ends, exclusive; -1 likewise
 */
record Hit(int start, int end, Map<String, String> captures) {}
