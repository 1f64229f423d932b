package dev.culprit.check.simulation;

import dev.culprit.interview.Simulation;
import dev.culprit.interview.Simulation.Strategy;
import dev.culprit.interview.repair.PolicyCost;
import dev.culprit.text.Language;
import dev.culprit.text.Phrases;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A table of simulated interviews: a row per case, what each policy costs, and what is confused.
 */
public final class SimulationText {
  private static final int GAP = 2;
  private final Phrases phrases;
  private final List<Simulation> simulations;

  private SimulationText(List<Simulation> simulations, Phrases phrases) {
    this.simulations = simulations;
    this.phrases = phrases;
  }

  /**
   * Writes questions (mean and worst) and mean costs, in units of one glance, per case and over all
   * cases, each case weighed alike; then each case's dearest cause and causes that are confused.
   */
  public static void write(List<Simulation> simulations, Language language, Appendable out)
      throws IOException {
    Phrases phrases = Phrases.of(SimulationText.class, language);
    new SimulationText(simulations, phrases).write(out);
  }

  private void write(Appendable out) throws IOException {
    if (simulations.isEmpty()) {
      out.append(phrases.say("none")).append('\n');
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(head());
    simulations.forEach(simulation -> rows.add(row(simulation)));
    if (simulations.size() > 1) {
      rows.add(total());
    }
    table(rows, out);
    out.append('\n').append(phrases.say("explained")).append('\n');
    dearest(out);
    confused(out);
  }

  private List<String> head() {
    List<String> head = new ArrayList<>(List.of(phrases.say("case")));
    head.add(phrases.say("causes"));
    head.add(phrases.say("questions.mean"));
    head.add(phrases.say("questions.worst"));
    for (Strategy strategy : Strategy.values()) {
      head.add(phrases.say("strategy." + strategy.name().toLowerCase(Locale.ROOT)));
    }
    return head;
  }

  private List<String> row(Simulation simulation) {
    PolicyCost ours = simulation.costs().get(Strategy.CULPRIT);
    List<String> row = new ArrayList<>(List.of(simulation.errorCase().id()));
    row.add(Integer.toString(simulation.byCause().size()));
    row.add(number(ours.meanQuestions()));
    row.add(Integer.toString(ours.worstQuestions()));
    for (Strategy strategy : Strategy.values()) {
      PolicyCost cost = simulation.costs().get(strategy);
      row.add(cost == null ? "-" : number(cost.mean()));
    }
    return row;
  }

  private List<String> total() {
    List<PolicyCost> ours =
        simulations.stream().map(simulation -> simulation.costs().get(Strategy.CULPRIT)).toList();
    List<String> total = new ArrayList<>(List.of(phrases.say("total", simulations.size())));
    total.add(Integer.toString(simulations.stream().mapToInt(one -> one.byCause().size()).sum()));
    total.add(number(ours.stream().mapToDouble(PolicyCost::meanQuestions).average().orElse(0)));
    total.add(Integer.toString(ours.stream().mapToInt(PolicyCost::worstQuestions).max().orElse(0)));
    for (Strategy strategy : Strategy.values()) {
      boolean everywhere = simulations.stream().allMatch(one -> one.costs().containsKey(strategy));
      total.add(everywhere ? number(meanOf(strategy)) : "-");
    }
    return total;
  }

  private double meanOf(Strategy strategy) {
    return simulations.stream()
        .mapToDouble(one -> one.costs().get(strategy).mean())
        .average()
        .orElse(0);
  }

  private void dearest(Appendable out) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Simulation simulation : simulations) {
      simulation.byCause().entrySet().stream()
          .max(Map.Entry.comparingByValue((a, b) -> Double.compare(a.mean(), b.mean())))
          .filter(cause -> simulation.byCause().size() > 1)
          .ifPresent(
              cause ->
                  lines.add(
                      phrases.say(
                          "dearest.line",
                          simulation.errorCase().id(),
                          cause.getKey(),
                          cause.getValue().mean(),
                          cause.getValue().meanQuestions())));
    }
    section("dearest", lines, out);
  }

  private void confused(Appendable out) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Simulation simulation : simulations) {
      simulation
          .alike()
          .forEach(
              pair ->
                  lines.add(
                      simulation.errorCase().id()
                          + ": "
                          + pair.one().id()
                          + ", "
                          + pair.other().id()));
    }
    section("confused", lines, out);
  }

  private void section(String key, List<String> lines, Appendable out) throws IOException {
    if (!lines.isEmpty()) {
      out.append('\n').append(phrases.say(key)).append('\n');
      for (String line : lines) {
        out.append("  ").append(line).append('\n');
      }
    }
  }

  private static void table(List<List<String>> rows, Appendable out) throws IOException {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int column = 0; column < columns; column++) {
        widths[column] = Math.max(widths[column], row.get(column).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < columns; column++) {
        String blanks = " ".repeat(widths[column] - row.get(column).length());
        // Names begin, numbers end, at one column.
        line.append(column == 0 ? row.get(column) + blanks : blanks + row.get(column));
        line.append(" ".repeat(column < columns - 1 ? GAP : 0));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
  }

  private String number(double value) {
    return String.format(phrases.language().locale(), "%.1f", value);
  }
}
