package dev.culprit.evidence;

import java.util.ArrayDeque;
import java.util.Deque;

/** Lines that wait to be tried, because one of the last may make it needless. */
final class LineQueue {
  private static final int MOST = 64;
  private static final int MOST_CHARACTERS = 64 << 10;

  private final Deque<ContextLine> waiting = new ArrayDeque<>();
  private int characters;

  void add(ContextLine line) {
    waiting.push(line);
    characters += line.characters();
  }

  boolean isFull() {
    return waiting.size() > MOST || characters > MOST_CHARACTERS;
  }

  /** The last of those that wait, which is taken out; null when none does. */
  ContextLine takeLast() {
    return waiting.poll();
  }

  void clear() {
    waiting.clear();
    characters = 0;
  }
}
