package dev.culprit.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FieldsTest {
  @Test
  void aPlainLineIsItsOnlyView() {
    assertEquals(
        List.of("Arc GC service is not running."), views("Arc GC service is not running."));
  }

  @Test
  void namesMayHaveBlanksAndOnlyQuotedValuesAreViews() {
    assertEquals(
        List.of(
            "msg=\"Get MSI\" Request URL=\"https://a\" Status Code=200", "Get MSI", "https://a"),
        views("msg=\"Get MSI\" Request URL=\"https://a\" Status Code=200"));
  }

  @Test
  void escapesAreResolved() {
    String line = "Error=\"a \\\"b\\\"\\nPOST\\r\\tC:\\\\x \\u0026 \\u003c\\/ C:\\Program\"";
    assertEquals(List.of(line, "a \"b\"\nPOST\r\tC:\\x & </ C:\\Program"), views(line));
  }

  @Test
  void jsonInsideAFieldIsResolvedASecondTime() {
    String line =
        "Body=\"{\\\"error\\\":{\\\"message\\\":\\\"The client \\\\\\\"x\\\\\\\"\\\\r\\\\nfailed\\\"}}\" Status Code=403";
    assertEquals(
        List.of(
            line,
            "{\"error\":{\"message\":\"The client \\\"x\\\"\\r\\nfailed\"}}",
            "The client \"x\"\r\nfailed"),
        views(line));
  }

  @Test
  void aLineOfJsonGivesItsStringsButNotItsNames() {
    assertEquals(
        List.of("{\"level\": \"fatal\", \"msg\" : \"a\\u0026b\"}", "fatal", "a&b"),
        views("{\"level\": \"fatal\", \"msg\" : \"a\\u0026b\"}"));
  }

  @Test
  void coloursAreTakenOff() {
    assertEquals(
        List.of(
            "\u001B[31mERROR\u001B[0m[0002] it \u001B[1;31mError\u001B[0m=\"x\"",
            "ERROR[0002] it Error=\"x\"",
            "x"),
        views("\u001B[31mERROR\u001B[0m[0002] it \u001B[1;31mError\u001B[0m=\"x\""));
  }

  @Test
  void thePrefixOfASharedLogIsCutOff() {
    assertEquals(
        List.of("Nov 24 10:00:00 host himds[1]: it failed", "it failed"),
        views("Nov 24 10:00:00 host himds[1]: it failed"));
  }

  @Test
  void aFieldThatIsCutOffIsAViewAsFarAsItGoes() {
    assertEquals(List.of("Error=\"it \\\"fai", "it \"fai"), views("Error=\"it \\\"fai"));
  }

  @Test
  void aQuoteThatOpensNoFieldIsText() {
    assertEquals(List.of("Post \"https://a\" failed"), views("Post \"https://a\" failed"));
  }

  @Test
  void theViewsAreBounded() {
    String line = "a=\"b\" ".repeat(10_000);
    assertEquals(200, views(line).size());
    String nested = "x=\"" + "[\\\"".repeat(10_000);
    assertTrue(views(nested).stream().mapToInt(String::length).sum() <= 5 * nested.length());
  }

  private static List<String> views(String line) {
    return Fields.views(line);
  }
}
