package dev.culprit.knowledge;

import dev.culprit.text.Place;
import dev.culprit.text.Text;
import java.util.List;

/**
 * Causes of one case that no question and no log line can tell apart: only trying their solutions
 * does.
 *
 * @param causes ids of two or more causes
 * @param because why nothing tells them apart
 */
public record Inseparable(List<String> causes, Text because, Place place) {}
