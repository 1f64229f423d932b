package dev.culprit.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses for each pattern the literals it is looked for by, and puts them into tables. */
final class LiteralChoice {
  private static final int WIDEST_STRIDE = 4;

  /** The tables: long literals apart from short ones, and those whose case does not matter. */
  private enum Tier {
    LONG(WordWidth.EIGHT, false),
    LONG_FOLDED(WordWidth.EIGHT, true),
    SHORT(WordWidth.FOUR, false),
    SHORT_FOLDED(WordWidth.FOUR, true);

    private final WordWidth width;
    private final boolean fold;

    Tier(WordWidth width, boolean fold) {
      this.width = width;
      this.fold = fold;
    }

    static Tier of(Literal literal) {
      boolean isLong = literal.length() >= WordWidth.EIGHT.bytes() + WIDEST_STRIDE - 1;
      if (literal.fold()) {
        return isLong ? LONG_FOLDED : SHORT_FOLDED;
      }
      return isLong ? LONG : SHORT;
    }
  }

  /** A literal of a pattern, in bytes. */
  private record Chosen(int pattern, byte[] literal) {}

  private final WordFrequency frequency;
  private final Map<Tier, List<Chosen>> chosen = new EnumMap<>(Tier.class);

  private LiteralChoice(List<Wording> wordings) {
    this.frequency =
        new WordFrequency(
            wordings.stream()
                .flatMap(wording -> wording.required().stream())
                .flatMap(requirement -> requirement.anyOf().stream())
                .toList());
    for (int pattern = 0; pattern < wordings.size(); pattern++) {
      choose(pattern, wordings.get(pattern));
    }
  }

  /** The tables that tell each pattern which has a usable literal by its index in this list. */
  static List<WordTable> tables(List<Wording> wordings) {
    LiteralChoice choice = new LiteralChoice(wordings);
    return choice.chosen.entrySet().stream()
        .map(tier -> choice.table(tier.getKey(), tier.getValue()))
        .toList();
  }

  private void choose(int pattern, Wording wording) {
    Optional<Requirement> best =
        wording.required().stream()
            .filter(Requirement::isUsable)
            .min(Comparator.comparingLong(this::cost));
    if (best.isPresent()) {
      for (Literal literal : best.get().anyOf()) {
        chosen
            .computeIfAbsent(Tier.of(literal), tier -> new ArrayList<>())
            .add(new Chosen(pattern, literal.bytes()));
      }
    }
  }

  /**
   * How many lines a requirement lets through in vain, as far as the literals tell; of short ones,
   * which are in many lines, each costs more than any long one.
   */
  private long cost(Requirement requirement) {
    long cost = 0;
    for (Literal literal : requirement.anyOf()) {
      byte[] bytes = literal.bytes();
      cost +=
          Tier.of(literal).width == WordWidth.EIGHT
              ? frequency.rarest(bytes, WordWidth.EIGHT, WIDEST_STRIDE).frequency()
              : (long) 1e9 * (WordWidth.EIGHT.bytes() + WIDEST_STRIDE - bytes.length);
    }
    return cost;
  }

  private WordTable table(Tier tier, List<Chosen> literals) {
    int shortest = literals.stream().mapToInt(each -> each.literal().length).min().orElseThrow();
    int stride = Math.min(WIDEST_STRIDE, shortest - tier.width.bytes() + 1);
    List<WordTable.Entry> entries =
        literals.stream()
            .map(
                each ->
                    new WordTable.Entry(
                        each.pattern(),
                        each.literal(),
                        frequency.rarest(each.literal(), tier.width, stride)))
            .toList();
    return new WordTable(tier.width, stride, tier.fold, entries);
  }
}
