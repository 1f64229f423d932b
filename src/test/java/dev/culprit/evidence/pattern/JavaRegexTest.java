package dev.culprit.evidence.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How expressions are written for Java, which takes long to read some ways to write them. */
class JavaRegexTest {
  private static final String EITHER = "(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))";

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "\\bAZCM,(?<!\\w)AZCM",
        "AZCM0\\d{3}\\b,AZCM0\\d{3}(?!\\w)",
        "\\b(?:his|[a-z]+)\\.arc,(?<!\\w)(?:his|[a-z]+)\\.arc",
        "(?:no|(?:yes|[A-Z0-9]+))\\b,(?:no|(?:yes|[A-Z0-9]+))(?!\\w)",
        "\\bx+\\b,(?<!\\w)x+(?!\\w)",
      })
  void aBoundaryBesideAWordIsLookedForOnItsOtherSide(String regex, String java) {
    assertEquals(java, written(regex));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "-\\b-",
        "a*\\b",
        "\\ba*",
        "\\b(?:a|)",
        "\\b(?:a|-)",
        "\\b(?:a)?",
        "(?:a|b*)\\b",
        "(?:a)?\\b",
        "\\b(?:a|(?:b)*)",
        "\\b[a.]",
        "\\b[^a]",
        "\\bé",
        "\\b",
      })
  void elsewhereItIsLookedForOnBothSides(String regex) {
    assertEquals(regex.replace("\\b", EITHER), written(regex));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "\\x2ecom/a:b \"c\",\\.com/a:b \"c\"",
        "\\$\\(\\)\\[\\]\\{\\}\\|\\*\\+\\?\\^\\\\,\\$\\(\\)\\[\\]\\{\\}\\|\\*\\+\\?\\^\\\\",
        "#&&-é,#&&-é",
        "\\x07,\\x07",
      })
  void aTextIsWrittenAsItIsWhereJavaReadsItSo(String regex, String java) {
    assertEquals(java, written(regex));
  }

  private static String written(String regex) {
    return JavaRegex.of(regex, RegexTokens.of(regex)).regex();
  }
}
