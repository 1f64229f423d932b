package dev.culprit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnowledgeSummaryTest {

  @Test
  void countsWhatIsKnownPerStageAndInAll() {
    ProjectRun run = ProjectRun.of("knowledge", "list", "--summary");
    assertEquals(Status.DONE.code(), run.status(), run.err());
    List<List<String>> rows =
        run.out().lines().map(line -> Arrays.asList(line.split(" {2,}"))).toList();
    assertEquals(
        "errors, harmless, signatures, samples, causes, questions, scenarios",
        String.join(", ", rows.get(0).subList(1, 8)));
    List<String> total = rows.get(rows.size() - 1);
    assertEquals("in all", total.get(0));
    // Causes and questions may belong to two stages; everything else belongs to one.
    for (int column : new int[] {1, 2, 3, 4, 7}) {
      int sum =
          rows.subList(1, rows.size() - 1).stream()
              .mapToInt(row -> Integer.parseInt(row.get(column)))
              .sum();
      assertEquals(total.get(column), Integer.toString(sum));
    }
  }
}
