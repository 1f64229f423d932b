package dev.culprit.evidence;

import dev.culprit.evidence.pattern.Literal;
import dev.culprit.evidence.pattern.Requirement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Chooses for each pattern the literals it is looked for by, and in which table. */
final class LiteralChoice {
  private static final int WIDEST_STRIDE = 4;

  /**
   * What the shortest literal costs for the lines of which nothing is known; each further byte
   * makes it an eighth. Measured with the examples' logs and with other programs'.
   */
  private static final int UNKNOWN_LINES = 1 << 13;

  /** What any literal that is looked for by short words costs for them at least. */
  private static final int FEWEST_UNKNOWN_LINES = 1 << 6;

  private record Chosen(int pattern, Literal literal) {}

  private final WordFrequency frequency;
  private final List<List<List<Requirement>>> required;
  private final Map<WordWidth, List<Chosen>> chosen = new EnumMap<>(WordWidth.class);

  private LiteralChoice(List<Wording> wordings, List<String> samples) {
    this.required = wordings.stream().map(Wording::requiredOfBranches).toList();
    this.frequency =
        new WordFrequency(
            required.stream()
                .flatMap(List::stream)
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
            .map(table -> choice.table(table.getKey(), table.getValue()))
            .toList(),
        List.of());
  }

  private void choose(int pattern) {
    Set<Literal> literals = new LinkedHashSet<>();
    for (List<Requirement> branch : required.get(pattern)) {
      Optional<Requirement> best =
          branch.stream().filter(Requirement::isUsable).min(Comparator.comparingLong(this::cost));
      if (best.isEmpty()) {
        return;
      }
      literals.addAll(best.get().anyOf());
    }
    for (Literal literal : literals) {
      chosen
          .computeIfAbsent(width(literal), width -> new ArrayList<>())
          .add(new Chosen(pattern, literal));
    }
  }

  /**
   * How many lines a requirement lets through in vain, as far as the literals and samples tell; a
   * short one is in lines of which they know nothing, too.
   */
  private long cost(Requirement requirement) {
    long cost = 0;
    for (Literal literal : requirement.anyOf()) {
      WordWidth width = width(literal);
      int stride = stride(width, literal.length());
      cost += frequency.rarest(literal.bytes(), width, stride).frequency();
      if (width == WordWidth.FOUR) {
        int unknown = UNKNOWN_LINES >> 3 * (literal.length() - Requirement.SHORTEST);
        cost += Math.max(unknown, FEWEST_UNKNOWN_LINES);
      }
    }
    return cost;
  }

  /**
   * There is a table for each width: it takes the literals that are long enough for its words and
   * the widest stride, that of the shorter words all others.
   */
  private static WordWidth width(Literal literal) {
    return stride(WordWidth.EIGHT, literal.length()) == WIDEST_STRIDE
        ? WordWidth.EIGHT
        : WordWidth.FOUR;
  }

  private static int stride(WordWidth width, int shortest) {
    return Math.min(WIDEST_STRIDE, shortest - width.bytes() + 1);
  }

  private SearchPlan.Table table(WordWidth width, List<Chosen> literals) {
    int shortest = literals.stream().mapToInt(each -> each.literal().length()).min().orElseThrow();
    int stride = stride(width, shortest);
    return new SearchPlan.Table(
        width,
        stride,
        literals.stream()
            .map(
                each ->
                    new SearchPlan.Entry(
                        each.pattern(),
                        each.literal().text(),
                        each.literal().fold(),
                        frequency.rarest(each.literal().bytes(), width, stride).start()))
            .toList());
  }
}
