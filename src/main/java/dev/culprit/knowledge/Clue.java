package dev.culprit.knowledge;

import java.util.List;

/** A line that does not show an error by itself but says something about causes. */
public record Clue(Signature signature, List<Effect> effects) {}
