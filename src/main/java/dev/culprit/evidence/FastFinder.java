package dev.culprit.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Looks for literals of all patterns in one pass and tries a pattern only on the lines that hold
 * one of its own. Finds what {@link SignatureMatcher} finds on each line, but for signatures that
 * have no literal, which {@link SignatureProblems} reports.
 */
final class FastFinder implements LineFinder {
  private final List<Wording> wordings = new ArrayList<>();
  private final List<Watched> owners = new ArrayList<>();
  private final List<WordTable> tables;

  FastFinder(List<Watched> watched) {
    this(watched, LiteralChoice::plan);
  }

  /**
   * @param planning gives the plan for patterns and sample lines, which it may have kept
   */
  FastFinder(List<Watched> watched, BiFunction<List<Wording>, List<String>, SearchPlan> planning) {
    for (Watched each : watched) {
      for (Wording wording : each.matcher().wordings()) {
        wordings.add(wording);
        owners.add(each);
      }
    }
    List<String> samples = new ArrayList<>();
    watched.forEach(each -> samples.addAll(each.signature().samples()));
    this.tables = planning.apply(wordings, samples).tables().stream().map(WordTable::new).toList();
  }

  @Override
  public void find(byte[] bytes, int from, int to, Sink sink) {
    Candidates candidates = new Candidates(bytes, from, to);
    for (WordTable table : tables) {
      table.scan(bytes, from, to, candidates);
    }
    addIrregular(bytes, from, to, candidates);
    int count = candidates.settle();
    int at = 0;
    while (at < count) {
      int line = candidates.line(at);
      int next = at + 1;
      while (next < count && candidates.line(next) == line) {
        next++;
      }
      tryPatterns(Lines.text(bytes, line, to), line, candidates, at, next, sink);
      at = next;
    }
  }

  /**
   * A run of blanks matters only where a word spans it, so that what stands around it is looked at
   * first; a line with escapes, or with another run close by, is written out at once.
   */
  private void addIrregular(byte[] bytes, int from, int to, Candidates candidates) {
    byte[] around = new byte[IrregularText.AROUND];
    int at = IrregularText.next(bytes, from, to);
    while (at < to) {
      int blanks = IrregularText.endOfBlanks(bytes, at, to);
      if (blanks > at && !maySpan(bytes, from, at, blanks, to, around)) {
        at = IrregularText.next(bytes, blanks, to);
      } else {
        int end = Lines.end(bytes, at, to);
        addSpellings(bytes, Lines.start(bytes, from, at), end, candidates);
        at = end < to ? IrregularText.next(bytes, end + 1, to) : to;
      }
    }
  }

  private boolean maySpan(byte[] bytes, int from, int start, int end, int to, byte[] around) {
    int length = IrregularText.around(bytes, from, start, end, to, around);
    if (IrregularText.next(around, 0, length) < length) {
      return true;
    }
    for (WordTable table : tables) {
      if (table.mayHold(around, 0, length)) {
        return true;
      }
    }
    return false;
  }

  private void addSpellings(byte[] bytes, int start, int end, Candidates candidates) {
    byte[] spellings = IrregularText.spellings(bytes, start, end);
    candidates.inSpellingOf(start);
    for (WordTable table : tables) {
      table.scan(spellings, 0, spellings.length, candidates);
    }
  }

  private void tryPatterns(
      LineText text, int line, Candidates candidates, int first, int after, Sink sink) {
    List<Found> found = new ArrayList<>(2);
    for (int i = first; i < after; ) {
      Watched owner = owners.get(candidates.pattern(i));
      List<Wording> alternatives = new ArrayList<>(1);
      for (; i < after && owners.get(candidates.pattern(i)) == owner; i++) {
        alternatives.add(wordings.get(candidates.pattern(i)));
      }
      if (owner.role().needsFew()) {
        found.add(Found.untried(owner, text, alternatives));
      } else {
        Wording.first(alternatives, text).ifPresent(hit -> found.add(Found.of(owner, text, hit)));
      }
    }
    if (!found.isEmpty()) {
      sink.line(line, text, found);
    }
  }
}
