package dev.culprit.interview;

import static dev.culprit.knowledge.Effort.COMMAND;
import static dev.culprit.knowledge.Effort.HOURS;
import static dev.culprit.knowledge.Effort.MINUTES;
import static dev.culprit.knowledge.Likelihood.COMMON;
import static dev.culprit.knowledge.Likelihood.UNCOMMON;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The worked example of docs/interview.md is what the program computes. */
class InterviewPageTest {
  private final Interview interview =
      new SmallBase()
          .cause("proxy-refuses", COMMON, HOURS)
          .cause("firewall-refuses", COMMON, HOURS)
          .cause("wrong-proxy-set", UNCOMMON, MINUTES)
          .errorCase("forbidden", "proxy-refuses", "firewall-refuses", "wrong-proxy-set")
          .question(
              "is-a-proxy-in-use",
              COMMAND,
              "yes rules-out firewall-refuses",
              "no confirms firewall-refuses")
          .question(
              "do-others-get-through",
              COMMAND,
              "yes rules-out proxy-refuses",
              "no rules-out wrong-proxy-set")
          .interview("forbidden");

  @Test
  void thePageShowsTheBeliefAndTheCostOfEveryStep() throws IOException {
    List<String> rows = new ArrayList<>();
    Belief.of(interview.findings().incidents().get(0))
        .forEach((cause, p) -> rows.add(row("| %s | %.0f %% |", cause, 100 * p)));
    for (Step step : interview.steps()) {
      double cost = step instanceof Ask ask ? ask.cost() : ((Try) step).cost();
      rows.add(row("| %s | %.1f |", step.key().orElseThrow(), cost));
    }
    interview.answer("is-a-proxy-in-use", "yes");
    for (Step step : interview.steps()) {
      double cost = step instanceof Ask ask ? ask.cost() : ((Try) step).cost();
      rows.add(row("| then %s | %.1f |", step.key().orElseThrow(), cost));
    }

    String page = Files.readString(Path.of("docs/interview.md"));
    rows.forEach(
        row -> assertTrue(page.contains(row), () -> "missing: " + String.join("\n", rows)));
  }

  private static String row(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
