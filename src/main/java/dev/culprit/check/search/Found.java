package dev.culprit.check.search;

import dev.culprit.evidence.NearestMiss;
import dev.culprit.knowledge.ErrorCase;
import java.util.Optional;

/**
 * A case that may be meant.
 *
 * @param matches whether one of its signatures matches the words as they are
 * @param score how well its words fit; larger is better, of no meaning by itself
 * @param miss how far its signatures fit otherwise; empty when hardly at all
 */
public record Found(
    ErrorCase errorCase, boolean matches, double score, Optional<NearestMiss> miss) {}
