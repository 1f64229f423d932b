package dev.culprit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What {@code knowledge/README.md} gives for a commit and a build server does what it says. */
class BuildSnippetsTest {
  @TempDir Path folder;

  @Test
  void theBuildServersCommandReportsEveryClaim() throws Exception {
    Path report = folder.resolve("knowledge.xml");
    List<String> words =
        List.of(
            found("run: [.]/culprit (.*)").replace("knowledge.xml", report.toString()).split(" "));
    ProjectRun run = ProjectRun.of(words.toArray(String[]::new));
    assertEquals(Status.DONE.code(), run.status(), run.err());
    Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile());
    NodeList suites = xml.getElementsByTagName("testsuite");
    int claims = 0;
    for (int i = 0; i < suites.getLength(); i++) {
      Element suite = (Element) suites.item(i);
      assertEquals("0", suite.getAttribute("failures"), suite.getAttribute("name"));
      claims += Integer.parseInt(suite.getAttribute("tests"));
    }
    assertEquals(xml.getElementsByTagName("testcase").getLength(), claims);
    assertTrue(claims > 1000, "claims: " + claims);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theHookRefusesACommitWhileSomethingIsWrong() throws Exception {
    Files.createDirectories(folder.resolve(".git/hooks"));
    assertEquals(0, shell("sh", "-c", found("(printf .*)")));
    for (int status : List.of(0, 4)) {
      Path culprit = folder.resolve("culprit");
      Files.writeString(
          culprit,
          "#!/bin/sh\n[ \"$*\" = 'knowledge check --quiet' ] || exit 99\nexit " + status + "\n");
      assertTrue(culprit.toFile().setExecutable(true));
      assertEquals(status, shell(".git/hooks/pre-commit"));
    }
  }

  private int shell(String... command) throws IOException, InterruptedException {
    command[0] = command[0].startsWith(".") ? folder.resolve(command[0]).toString() : command[0];
    return new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start().waitFor();
  }

  private static String found(String line) throws IOException {
    String guide = Files.readString(Path.of("knowledge/README.md"));
    return Pattern.compile(line)
        .matcher(guide)
        .results()
        .map(match -> match.group(1))
        .findFirst()
        .orElseThrow();
  }
}
