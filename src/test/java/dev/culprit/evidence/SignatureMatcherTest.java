package dev.culprit.evidence;

import static dev.culprit.evidence.Sample.ignoringCase;
import static dev.culprit.evidence.Sample.line;
import static dev.culprit.evidence.Sample.regex;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.culprit.knowledge.Signature;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureMatcherTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      textBlock =
          """
          lookup {x}: no such host          | dial tcp lookup login.windows.net: no such host | login.windows.net
          from '{x}' to '{y}'               | from 'a' to 'b' or 'c'                           | a
          ends with {x}                     | it ends with the rest of it                      | the rest of it
          id {x:guid} is                    | id nothing id 0A1b2c3d-0000-1111-2222-333344445555 is | 0A1b2c3d-0000-1111-2222-333344445555
          dial tcp {x:ip}:443               | dial tcp 40.126.9.7:443: connect                 | 40.126.9.7
          dial tcp {x:ip}:443               | dial tcp [2603:1026::7%eth0]:443: connect        | [2603:1026::7%eth0]
          from {x:ip} to                    | from 2603:1026:2000::7 to                        | 2603:1026:2000::7
          host {x:host}: no                 | the host login.microsoftonline.com: no           | login.microsoftonline.com
          Get {x:url}:  Forbidden           | Get https://a.b/c?d=1.0:  Forbidden              | https://a.b/c?d=1.0
          see {x:url}                       | see https://aka.ms/rps-not-found.                | https://aka.ms/rps-not-found
          code {x:number}                   | error code -12.5, sorry                          | -12.5
          failed with {x:number}            | failed with 0x80072EE7                           | 0x80072EE7
          service {x:word} is               | service himds-d.1 is not                         | himds-d.1
          open {x:path}: no                 | open C:\\Program Files\\Agent\\a.log: no such    | C:\\Program Files\\Agent\\a.log
          open {x:path}                     | open /var/opt/a.log and more                     | /var/opt/a.log
          named {x:quoted} is               | named 'my thing' is                              | my thing
          named {x:quoted} is               | named "my thing" is                              | my thing
          a single blank {x:word}           | a   single \t blank here                         | here
          [403] (x) $1 a.b {x:word}         | [403] (x) $1 a.b it                              | it
          {"code":"{x:word}"} {0} {Upper}   | {"code":"Forbidden"} {0} {Upper}                 | Forbidden
          """)
  void aPlaceholderTakesWhatItsTypeAllows(String pattern, String text, String taken) {
    assertEquals(
        Optional.of(taken),
        match(line("s", pattern), text).map(captures -> captures.get("x")),
        pattern);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      textBlock =
          """
          x{x}y            | xy
          id {x:guid}      | id 0a1b2c3d-0000-1111-2222-33334444
          code {x:number}! | code !
          a.c              | abc
          two words        | twowords
          Upper            | upper
          """)
  void whatDoesNotFitDoesNotMatch(String pattern, String text) {
    assertEquals(Optional.empty(), match(line("s", pattern), text));
  }

  @Test
  void theFirstAlternativeThatMatchesGivesTheCaptures() {
    Signature both = line("s", "in tenant {tenant:word}", "in directory {directory:word}");
    assertEquals(Optional.of(Map.of("directory", "d1")), match(both, "seen in directory d1"));
    assertEquals(Optional.of(Map.of("tenant", "t1")), match(both, "in directory d1, in tenant t1"));
  }

  @Test
  void namedGroupsOfARegexAreCaptures() {
    assertEquals(
        Optional.of(Map.of("agent-version", "1.34", "os", "linux")),
        match(
            regex("s", "version (?P<agent_version>[0-9.]+) on (?<os>\\w+)(?P<none>x)?"),
            "version 1.34 on linux"));
  }

  @Test
  void caseIsIgnoredWhenAskedTo() {
    assertEquals(
        Optional.of(Map.of()), match(ignoringCase(line("s", "Access Denied")), "ACCESS denied"));
  }

  @Test
  void aLineMatchesInItsUnescapedFields() {
    Signature quoted = line("s", "Post \"{url:url}\": {why:word}");
    assertEquals(
        Optional.of(Map.of("url", "https://a/b?c&d", "why", "Forbidden")),
        match(
            quoted, "Error=\"x: Post \\\"https://a/b?c\\u0026d\\\": Forbidden\" Status Code=403"));
    assertEquals(
        Optional.of(Map.of("url", "https://a", "why", "Forbidden")),
        match(
            quoted,
            "Body=\"{\\\"message\\\":\\\"Post \\\\\\\"https://a\\\\\\\":\\\\r\\\\n Forbidden\\\"}\""));
  }

  @Test
  void aCaptureComesFromTheNarrowestFieldThatHoldsTheMatch() {
    assertEquals(
        Optional.of(Map.of("before", "cannot", "after", "key")),
        match(
            line("s", "{before} read {after}"),
            "level=error msg=\"cannot read key\" Error=\"they cannot read key of door\""));
  }

  @Test
  void aWrongRegexNeverMatches() {
    assertEquals(Optional.empty(), match(regex("s", "some(thing"), "something some(thing"));
  }

  @Test
  void theNearestMissSaysHowFarThePatternWent() {
    assertEquals(
        new NearestMiss(
            "Application '{id:guid}' was not found",
            28,
            "Application '0a1b2c3d-0000-1111-2222-333344445555' was deleted",
            0,
            55,
            "not"),
        miss(
            line("s", "nothing alike", "Application '{id:guid}' was not found"),
            "Application '0a1b2c3d-0000-1111-2222-333344445555' was deleted"));
    assertEquals(
        new NearestMiss("code {n:number} of", 5, "the code x", 4, 9, "{n:number}"),
        miss(line("s", "code {n:number} of"), "the code x"));
  }

  @Test
  void theNearestMissIsSoughtInTheFields() {
    assertEquals(
        new NearestMiss("say \"yes\" now", 9, "they say \"yes\", no", 5, 14, " "),
        miss(line("s", "say \"yes\" now"), "msg=\"they say \\\"yes\\\", no\""));
  }

  @Test
  void theNearestMissOfARegexIsTheLongestBeginningThatFits() {
    assertEquals(
        new NearestMiss("code (?:4|5)\\d+ of [a-z]{3}", 16, "code 404 in abc", 0, 9, "o"),
        miss(regex("s", "code (?:4|5)\\d+ of [a-z]{3}"), "code 404 in abc"));
  }

  private static Optional<Map<String, String>> match(Signature signature, String text) {
    return SignatureMatcher.of(signature).match(text);
  }

  @Test
  void theNearestMissOfAnAlternationIsThatOfTheBranchThatWentFurthest() {
    assertEquals(
        new NearestMiss("is locked by \\d+", 10, "The FILE IS LOCKED FOR 12", 9, 19, "b"),
        miss(regex("s", "(?i)another is running|is locked by \\d+"), "The FILE IS LOCKED FOR 12"));
    assertEquals(
        new NearestMiss("[ab]c", 4, "xb", 1, 2, "c"), miss(regex("s", "de+f|[ab]c|g"), "xb"));
  }

  private static NearestMiss miss(Signature signature, String text) {
    return SignatureMatcher.of(signature).nearestMiss(text);
  }
}
