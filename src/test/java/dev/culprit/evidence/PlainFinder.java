package dev.culprit.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries every signature on every line with RE2/J alone: slow, and plainly right. */
final class PlainFinder implements LineFinder {
  private final List<Watched> watched;

  PlainFinder(List<Watched> watched) {
    this.watched = watched;
  }

  @Override
  public void find(byte[] bytes, int from, int to, Sink sink) {
    for (int start = from; start < to; start = Lines.end(bytes, start, to) + 1) {
      LineText text = Lines.text(bytes, start, to);
      List<Found> found = new ArrayList<>();
      for (Watched each : watched) {
        each.matcher().wordings().stream()
            .map(wording -> wording.find(text, wording::matchSteadily))
            .flatMap(Optional::stream)
            .findFirst()
            .ifPresent(hit -> found.add(Found.of(each, text, hit)));
      }
      if (!found.isEmpty()) {
        sink.line(start, text, found);
      }
    }
  }
}
