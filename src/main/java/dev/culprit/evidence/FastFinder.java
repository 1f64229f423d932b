package dev.culprit.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/**
 * Looks for literals of all patterns in one pass and tries a pattern only on the lines that hold
 * one of its own. Finds what {@link SignatureMatcher} finds on each line, but for signatures that
 * have no literal, which {@link SignatureProblems} reports.
 */
final class FastFinder implements LineFinder {
  private final List<Watched> owners = new ArrayList<>();
  private final int[] alternatives;
  private final AtomicReferenceArray<Wording> wordings;
  private final Map<Integer, SearchPlan.Form> forms = new HashMap<>();
  private final List<WordTable> tables;

  /** Gives the plan for patterns, which may have been kept: then none of them need be read. */
  @FunctionalInterface
  interface Planning {
    /**
     * @param patterns how many there are
     * @param wordings the patterns, in order
     * @param samples lines as the logs have them
     */
    SearchPlan plan(int patterns, Supplier<List<Wording>> wordings, Supplier<List<String>> samples);
  }

  FastFinder(List<Watched> watched) {
    this(
        watched,
        (patterns, wordings, samples) -> LiteralChoice.plan(wordings.get(), samples.get()));
  }

  FastFinder(List<Watched> watched, Planning planning) {
    for (Watched each : watched) {
      for (int i = 0; i < each.alternatives(); i++) {
        owners.add(each);
      }
    }
    this.alternatives = new int[owners.size()];
    for (int i = 1; i < owners.size(); i++) {
      alternatives[i] = owners.get(i) == owners.get(i - 1) ? alternatives[i - 1] + 1 : 0;
    }
    this.wordings = new AtomicReferenceArray<>(owners.size());
    SearchPlan plan = planning.plan(owners.size(), () -> wordings(watched), () -> samples(watched));
    plan.forms().forEach(form -> forms.put(form.pattern(), form));
    this.tables = plan.tables().stream().map(WordTable::new).toList();
  }

  private static List<Wording> wordings(List<Watched> watched) {
    return watched.stream().flatMap(each -> each.matcher().wordings().stream()).toList();
  }

  private static List<String> samples(List<Watched> watched) {
    return watched.stream().flatMap(each -> each.signature().samples().stream()).toList();
  }

  private Wording wording(int pattern) {
    Wording known = wordings.get(pattern);
    if (known != null) {
      return known;
    }
    Wording wording = owners.get(pattern).matcher().wordings().get(alternatives[pattern]);
    SearchPlan.Form form = forms.get(pattern);
    if (form != null) {
      wording.keptAs(() -> form.read().orElse(null));
    }
    wordings.set(pattern, wording);
    return wording;
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
      List<Wording> wordings = new ArrayList<>(1);
      for (; i < after && owners.get(candidates.pattern(i)) == owner; i++) {
        wordings.add(wording(candidates.pattern(i)));
      }
      if (owner.role().needsFew()) {
        found.add(Found.untried(owner, text, wordings));
      } else {
        Wording.first(wordings, text).ifPresent(hit -> found.add(Found.of(owner, text, hit)));
      }
    }
    if (!found.isEmpty()) {
      sink.line(line, text, found);
    }
  }
}
