package dev.culprit.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.evidence.EvidenceFinder;
import dev.culprit.evidence.Observation;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.KnowledgeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All that is documented about the agent is in the knowledge, or its README says why not. A file
 * names in a comment what it covers: the codes of the agent, and the numbers of our own list.
 */
class AzureArcCoverageTest {
  private static final Path RESOURCES = Path.of("src/test/resources/dev/culprit/check");
  private static final Path ARC = Path.of("knowledge/azure-arc");
  private static final Pattern ID = Pattern.compile("\\b(?:AZCM\\d{4}|[A-Z]{2,4}-\\d{1,2})\\b");
  private static final Pattern LEFT_OUT = Pattern.compile("^\\| ([A-Z]+-\\d+) \\| \\S.{20,} \\|$");
  private static final KnowledgeBase BASE =
      KnowledgeReader.read(List.of(Path.of("knowledge"))).base();
  private static final EvidenceFinder FINDER = EvidenceFinder.of(BASE);

  static List<String> codes() throws IOException {
    return Files.readAllLines(RESOURCES.resolve("azure-arc-ids.txt")).stream()
        .filter(id -> id.startsWith("AZCM") && !id.equals("AZCM0000"))
        .toList();
  }

  static List<String> entraCodes() throws IOException {
    return Files.readAllLines(RESOURCES.resolve("azure-arc-entra-codes.txt"));
  }

  @Test
  void everyIdIsCoveredOrLeftOutForAReason() throws IOException {
    Set<String> wanted = new TreeSet<>(Files.readAllLines(RESOURCES.resolve("azure-arc-ids.txt")));
    Set<String> told = new TreeSet<>(filesById().keySet());
    for (String line : Files.readAllLines(ARC.resolve("README.md"))) {
      Matcher row = LEFT_OUT.matcher(line);
      if (row.matches()) {
        assertTrue(told.add(row.group(1)), row.group(1) + " is covered and said to be left out");
      }
    }
    assertEquals(wanted, told);
  }

  /** A code is found in each of the shapes in which it is printed. */
  @ParameterizedTest
  @MethodSource("codes")
  void everyCodeIsFoundWhereItIsPrinted(String code) throws IOException {
    Set<String> covering = filesById().get(code);
    for (String line :
        List.of(
            "time=\"2026-03-10T09:15:02Z\" level=info msg=\"Exit Code:  " + code + ": Any Words\"",
            "INFO    " + code + ": Any Words",
            "{\"status\":\"failed\",\"error\":{\"code\":\"" + code + "\",\"message\":\"any\"}}")) {
      Set<String> found = found(line);
      assertTrue(found.stream().anyMatch(covering::contains), line + " shows " + found);
    }
  }

  @ParameterizedTest
  @MethodSource("entraCodes")
  void everyCodeOfMicrosoftEntraIdIsFound(String idAndCode) throws IOException {
    String[] words = idAndCode.split(" ");
    Set<String> covering = filesById().get(words[0]);
    String line =
        "time=\"2026-03-10T09:15:02Z\" level=error msg=\"Failed to acquire authorization token from"
            + " SPN\" Error=\"{\\\"error_description\\\": \\\""
            + words[1]
            + ": Any words.\\\"}\"";
    Set<String> found = found(line);
    assertTrue(found.stream().anyMatch(covering::contains), line + " shows " + found);
  }

  private static Set<String> found(String line) {
    Observation observation = FINDER.findInText(line, "a line", Optional.empty());
    Set<String> cases = new TreeSet<>();
    Stream.concat(observation.matches().stream(), observation.noise().stream())
        .forEach(match -> cases.add(match.caseId()));
    return cases;
  }

  /** The names of the files that say that they cover an id. */
  private static Map<String, Set<String>> filesById() throws IOException {
    Map<String, Set<String>> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(ARC)) {
      for (Path file : all.filter(each -> each.toString().endsWith(".yaml")).toList()) {
        String name = file.getFileName().toString().replace(".yaml", "");
        Files.readAllLines(file).stream()
            .filter(line -> line.strip().startsWith("# "))
            .flatMap(line -> ID.matcher(line).results())
            .forEach(id -> files.computeIfAbsent(id.group(), any -> new TreeSet<>()).add(name));
      }
    }
    return files;
  }
}
