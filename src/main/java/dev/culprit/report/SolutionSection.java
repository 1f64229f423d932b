package dev.culprit.report;

import dev.culprit.knowledge.Cause;
import dev.culprit.knowledge.Solution;
import dev.culprit.report.page.Block;
import dev.culprit.report.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The repair: what may be lost by it, its steps, and how to see that it worked. */
record SolutionSection(Telling telling) {

  /**
   * @param values fill the placeholders of texts and commands
   */
  List<Block> blocks(Cause cause, Map<String, String> values) {
    Solution solution = cause.solution();
    List<Block> blocks = new ArrayList<>();
    if (solution.danger() != null) {
      blocks.add(
          new Block.Paragraph(
              Words.of(Words.Kind.DANGER, telling.say("label.danger"))
                  .and(" ")
                  .and(telling.text(solution.danger(), values))));
    }
    blocks.add(
        new Block.Points(
            solution.steps().size() > 1,
            solution.steps().stream()
                .map(
                    step ->
                        new Block.Point(
                            Words.of(telling.text(step.text(), values)),
                            telling.commands(step.commands(), values)))
                .toList()));
    blocks.addAll(verification(solution.verify(), values));
    return blocks;
  }

  private List<Block> verification(Solution.Verification verify, Map<String, String> values) {
    List<Block> blocks = new ArrayList<>();
    if (verify == null || (verify.commands().isEmpty() && verify.expect() == null)) {
      return blocks;
    }
    Words check = Words.of(Words.Kind.STRONG, telling.say("label.verify"));
    if (verify.expect() != null) {
      check =
          check.and(" ").and(telling.say("verify.expect", telling.text(verify.expect(), values)));
    }
    blocks.add(new Block.Paragraph(check));
    blocks.addAll(telling.commands(verify.commands(), values));
    return blocks;
  }
}
