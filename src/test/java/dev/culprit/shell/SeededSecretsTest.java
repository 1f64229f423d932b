package dev.culprit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.shell.SeededSecrets.Seeded;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred secrets go in, and none comes out: in no report, on no terminal, in no file. */
class SeededSecretsTest {
  private static final int SEEDS = 8;

  /** Fewer lines than a report shows of those that nothing explains. */
  private static final int LINES = 13;

  @TempDir Path folder;

  @Test
  void noneIsSeenInAnyReportOrSession() throws IOException {
    List<String> leaks = new ArrayList<>();
    int seeded = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      List<Seeded> all = new SeededSecrets(seed).all();
      seeded += all.size();
      // A log in UTF-16, as Windows PowerShell writes it, hides nothing either.
      Charset charset = seed % 2 == 0 ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16;
      for (int from = 0; from < all.size(); from += LINES) {
        search(all.subList(from, Math.min(from + LINES, all.size())), charset, leaks);
      }
    }
    assertTrue(seeded >= 200, seeded + " secrets");
    assertEquals(List.of(), leaks);
  }

  @Test
  void authorsSeeNoneAndCachesKeepNone() throws IOException {
    List<Seeded> all = new SeededSecrets(SEEDS).all();
    Path log = folder.resolve("azcmagent.log");
    write(log, all, StandardCharsets.UTF_8);
    Path cache = folder.resolve("cache");
    Workspaces kept = new KeptWorkspaces(Caches.in(cache));
    List<String> leaks = new ArrayList<>();

    Trial diagnosed = Trial.on(Path.of("knowledge"), kept);
    diagnosed.run("diagnose", log.toString(), "--no-questions");
    Trial gaps = Trial.on(Path.of("knowledge"), kept);
    gaps.run("knowledge", "gaps", log.toString());
    assertTrue(gaps.out().contains("Probed"), gaps.out());
    look(all, gaps.out() + gaps.err(), "gaps", leaks);

    try (Stream<Path> files = Files.walk(cache)) {
      List<Path> written = files.filter(Files::isRegularFile).toList();
      assertTrue(written.size() >= 4, written.toString());
      for (Path file : written) {
        look(all, Files.readString(file, StandardCharsets.ISO_8859_1), file.toString(), leaks);
      }
    }
    assertEquals(List.of(), leaks);
  }

  private void search(List<Seeded> all, Charset charset, List<String> leaks) throws IOException {
    Path log = folder.resolve("azcmagent.log");
    write(log, all, charset);
    for (String format : List.of("text", "json", "markdown", "html")) {
      ProjectRun run = ProjectRun.of("diagnose", log.toString(), "--no-questions", "-f", format);
      look(all, run.out() + run.err(), format, leaks);
      all.forEach(
          one ->
              assertTrue(
                  run.out().replaceAll("\\s+", "").contains("Probed" + one.kind() + ":"),
                  format + one.kind()));
    }
    Path session = folder.resolve("session.yaml");
    ProjectRun shown =
        ProjectRun.atTerminal(
            "diagnose", log.toString(), "--no-questions", "--save", session.toString());
    look(all, shown.out() + shown.err(), "terminal", leaks);
    look(all, Files.readString(session), "session", leaks);
  }

  private static void write(Path log, List<Seeded> all, Charset charset) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("time=\"2023-04-19T21:16:10Z\" level=debug msg=\"Agent Command: connect\"\n");
    for (Seeded one : all) {
      text.append("time=\"2023-04-19T21:16:14Z\" level=error msg=\"Probed ")
          .append(one.kind())
          .append(": ")
          .append(one.line())
          .append("\"\n");
    }
    text.append("time=\"2023-04-19T21:16:15Z\" level=error msg=\"AZCM0041: Failed\"\n");
    Files.writeString(log, text, charset);
  }

  /** However a text is broken into lines and escaped, a secret is one. */
  private static void look(List<Seeded> all, String text, String where, List<String> leaks) {
    String joined = text.replaceAll("\\s+", "");
    for (Seeded one : all) {
      for (String hidden : one.hidden()) {
        if (text.contains(hidden) || joined.contains(hidden.replaceAll("\\s+", ""))) {
          leaks.add(where + ": " + one.kind() + " " + hidden);
        }
      }
    }
  }
}
