package dev.culprit.shell;

import dev.culprit.knowledge.CandidateCause;
import dev.culprit.knowledge.Effect;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much is known of a product: a row per stage, and their total. */
final class KnowledgeSummary {
  private static final List<String> COLUMNS =
      List.of("errors", "harmless", "signatures", "samples", "causes", "questions", "scenarios");
  private static final int GAP = 2;
  private final KnowledgeBase base;

  private KnowledgeSummary(KnowledgeBase base) {
    this.base = base;
  }

  /**
   * A table without a line end after its last row. Causes and questions may count in two stages.
   */
  static String of(KnowledgeBase base, Product product, Surroundings here) {
    KnowledgeSummary summary = new KnowledgeSummary(base);
    List<ErrorCase> all =
        base.cases().stream().filter(seen -> seen.product().equals(product.id())).toList();
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.concat(
                Stream.of(product.title().in(here.settings().language())),
                COLUMNS.stream().map(column -> here.say("summary." + column)))
            .toList());
    for (Product.Stage stage : product.stages()) {
      List<ErrorCase> cases = all.stream().filter(s -> s.stage().equals(stage.id())).toList();
      if (!cases.isEmpty()) {
        rows.add(summary.row(stage.title().in(here.settings().language()), cases));
      }
    }
    rows.add(summary.row(here.say("summary.total"), all));
    return table(rows);
  }

  private List<String> row(String title, List<ErrorCase> cases) {
    List<ErrorCase> errors = cases.stream().filter(seen -> !seen.isNoise()).toList();
    Set<String> causes =
        errors.stream()
            .flatMap(seen -> seen.causes().stream())
            .map(CandidateCause::id)
            .collect(Collectors.toSet());
    long questions =
        base.questions().stream()
            .filter(
                question ->
                    question.choices().stream()
                        .flatMap(choice -> choice.effects().stream())
                        .map(Effect::cause)
                        .anyMatch(causes::contains))
            .count();
    return Stream.concat(
            Stream.of(title),
            Stream.of(
                    errors.size(),
                    cases.size() - errors.size(),
                    cases.stream().mapToInt(seen -> seen.signatures().size()).sum(),
                    cases.stream()
                        .flatMap(seen -> seen.signatures().stream())
                        .mapToInt(signature -> signature.samples().size())
                        .sum(),
                    causes.size(),
                    questions,
                    cases.stream().mapToInt(seen -> seen.scenarios().size()).sum())
                .map(String::valueOf))
        .toList();
  }

  private static String table(List<List<String>> rows) {
    StringBuilder table = new StringBuilder();
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        int at = column;
        int width = rows.stream().mapToInt(each -> each.get(at).length()).max().orElse(0);
        String blanks = " ".repeat(width - row.get(column).length());
        // Names begin, numbers end, at one column.
        table.append(column == 0 ? row.get(0) + blanks : " ".repeat(GAP) + blanks + row.get(at));
      }
      table.append('\n');
    }
    return table.toString().stripTrailing();
  }
}
