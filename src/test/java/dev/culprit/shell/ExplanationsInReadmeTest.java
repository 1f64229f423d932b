package dev.culprit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.interview.session.SessionFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dialogue the README shows is what the program says. */
class ExplanationsInReadmeTest {
  private static final Pattern BLOCK =
      Pattern.compile("\n## It explains itself\n.*?```text\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PROMPT = Pattern.compile("(?m)^(?=\\[[^\n\\]]*] > )");

  /** Where the README leaves the rest of a long answer out. */
  private static final String CUT = "\n  ...";

  @TempDir private Path folder;

  @Test
  void theDialogueSaysWhatTheReadmeShows() throws IOException {
    List<String> exchanges = exchanges();
    List<String> replies = new ArrayList<>(exchanges.stream().map(this::reply).toList());
    replies.add("quit");
    ProjectRun run =
        ProjectRun.with(
            new SessionFolder(folder),
            replies,
            "diagnose",
            "examples/token-forbidden/windows/azcmagent.log");

    List<String> said = PROMPT.splitAsStream(run.out()).skip(1).toList();
    for (int i = 0; i < exchanges.size(); i++) {
      String shown = exchanges.get(i).stripTrailing();
      if (shown.endsWith(CUT)) {
        String beginning = shown.substring(0, shown.length() - CUT.length());
        assertTrue(said.get(i).startsWith(beginning), said.get(i));
      } else {
        assertEquals(shown, said.get(i).stripTrailing());
      }
    }
  }

  @Test
  void allFiveExplanationsAreShown() throws IOException {
    List<String> words = exchanges().stream().map(this::reply).map(r -> r.split(" ")[0]).toList();
    assertTrue(
        words.containsAll(List.of("why", "why-not", "what-if", "suspects", "how")),
        words.toString());
  }

  private String reply(String exchange) {
    return exchange.lines().findFirst().orElseThrow().replaceFirst("^\\[[^]]*] > ", "");
  }

  /** Each a prompt with the reply, and what the program said to it. */
  private static List<String> exchanges() throws IOException {
    var block = BLOCK.matcher(Files.readString(Path.of("README.md")));
    assertTrue(block.find(), "the README has no dialogue");
    return PROMPT.splitAsStream(block.group(1)).filter(part -> !part.isBlank()).toList();
  }
}
