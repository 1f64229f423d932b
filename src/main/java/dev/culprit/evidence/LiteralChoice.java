package dev.culprit.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses for each pattern the literals it is looked for by, and in which table. */
final class LiteralChoice {
  private static final int WIDEST_STRIDE = 4;

  /** The tables: each takes the literals that are long enough for its words and stride. */
  private enum Tier {
    LONG(WordWidth.EIGHT),
    MIDDLE(WordWidth.FOUR),
    SHORT(WordWidth.FOUR);

    private final WordWidth width;

    Tier(WordWidth width) {
      this.width = width;
    }

    static Tier of(Literal literal) {
      if (literal.length() >= WordWidth.EIGHT.bytes() + WIDEST_STRIDE - 1) {
        return LONG;
      }
      return literal.length() >= WordWidth.FOUR.bytes() + WIDEST_STRIDE - 1 ? MIDDLE : SHORT;
    }
  }

  private record Chosen(int pattern, Literal literal) {}

  private final WordFrequency frequency;
  private final List<List<Requirement>> required;
  private final Map<Tier, List<Chosen>> chosen = new EnumMap<>(Tier.class);

  private LiteralChoice(List<Wording> wordings, List<String> samples) {
    this.required = wordings.stream().map(Wording::required).toList();
    this.frequency =
        new WordFrequency(
            required.stream()
                .flatMap(List::stream)
                .flatMap(requirement -> requirement.anyOf().stream())
                .toList(),
            samples);
    for (int pattern = 0; pattern < wordings.size(); pattern++) {
      choose(pattern);
    }
  }

  /**
   * How each pattern which has a usable literal is looked for, by its index in this list.
   *
   * @param samples lines as the logs have them
   */
  static SearchPlan plan(List<Wording> wordings, List<String> samples) {
    LiteralChoice choice = new LiteralChoice(wordings, samples);
    return new SearchPlan(
        wordings.size(),
        choice.chosen.entrySet().stream()
            .map(tier -> choice.table(tier.getKey(), tier.getValue()))
            .toList(),
        List.of());
  }

  private void choose(int pattern) {
    Optional<Requirement> best =
        required.get(pattern).stream()
            .filter(Requirement::isUsable)
            .min(Comparator.comparingLong(this::cost));
    if (best.isPresent()) {
      for (Literal literal : best.get().anyOf()) {
        chosen
            .computeIfAbsent(Tier.of(literal), tier -> new ArrayList<>())
            .add(new Chosen(pattern, literal));
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

  private SearchPlan.Table table(Tier tier, List<Chosen> literals) {
    int shortest = literals.stream().mapToInt(each -> each.literal().length()).min().orElseThrow();
    int stride = Math.min(WIDEST_STRIDE, shortest - tier.width.bytes() + 1);
    return new SearchPlan.Table(
        tier.width,
        stride,
        literals.stream()
            .map(
                each ->
                    new SearchPlan.Entry(
                        each.pattern(),
                        each.literal().text(),
                        each.literal().fold(),
                        frequency.rarest(each.literal().bytes(), tier.width, stride).start()))
            .toList());
  }
}
