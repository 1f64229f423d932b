package dev.culprit.report;

import dev.culprit.knowledge.Cause;
import dev.culprit.knowledge.Commands;
import dev.culprit.knowledge.Solution;
import dev.culprit.text.Language;
import dev.culprit.text.Text;
import java.io.IOException;
import java.util.Map;

/**
 * A solution as JSON.
 *
 * @param values fill the placeholders of texts and commands
 */
record JsonSolution(Map<String, String> values, Language language, JsonObjects json) {

  void write(Cause cause) throws IOException {
    Solution solution = cause.solution();
    json.word("who", solution.who());
    json.word("effort", solution.effort());
    json.textOrNull("danger", text(solution.danger()));
    json.array(
        "steps",
        solution.steps(),
        step -> {
          json.text("text", text(step.text()));
          commands(step.commands());
        });
    Solution.Verification verify = solution.verify();
    if (verify == null) {
      json.nothing("verify");
    } else {
      json.object(
          "verify",
          () -> {
            commands(verify.commands());
            json.textOrNull("expect", text(verify.expect()));
          });
    }
  }

  private void commands(Commands commands) throws IOException {
    json.textOrNull("windows", Text.fill(commands.windows(), values));
    json.textOrNull("linux", Text.fill(commands.linux(), values));
  }

  private String text(Text text) {
    return text == null ? null : text.in(language, values);
  }
}
