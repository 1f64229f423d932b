package dev.culprit.evidence;

import java.util.List;
import java.util.Optional;

/**
 * A watched signature in a line that holds it, or that holds one of its literals and is tried only
 * when someone asks.
 */
final class Found {
  private final Watched watched;
  private final LineText text;
  private final List<Wording> untried;
  private Optional<Hit> hit;

  private Found(Watched watched, LineText text, List<Wording> untried, Optional<Hit> hit) {
    this.watched = watched;
    this.text = text;
    this.untried = untried;
    this.hit = hit;
  }

  static Found of(Watched watched, LineText text, Hit hit) {
    return new Found(watched, text, List.of(), Optional.of(hit));
  }

  static Found untried(Watched watched, LineText text, List<Wording> wordings) {
    return new Found(watched, text, wordings, null);
  }

  Watched watched() {
    return watched;
  }

  LineText text() {
    return text;
  }

  /** Where it is in the line; empty when the line only seemed to hold it. */
  Optional<Hit> hit() {
    if (hit == null) {
      hit = Wording.first(untried, text);
    }
    return hit;
  }

  /** The part of the line that matches; all of it where that cannot be told. */
  String matched() {
    return hit()
        .filter(found -> found.start() >= 0)
        .map(found -> text.text().substring(found.start(), found.end()))
        .orElse(text.text());
  }
}
