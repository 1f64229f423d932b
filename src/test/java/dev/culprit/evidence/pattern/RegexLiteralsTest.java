package dev.culprit.evidence.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegexLiteralsTest {
  /** Requirements are separated by a comma, the branches of one by a bar, ~ marks folded ones. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\u0000',
      textBlock =
          """
          abcd                      ; abcd
          ab+c                      ; ab, c
          abc?d                     ; ab, d
          ab{2}c                    ; ab, c
          ab{0,3}c                  ; a, c
          ab{,3}c                   ; ab{,3}c
          ab*?c                     ; a, c
          a.c\\d[xy]z               ; a, c, z
          a\\.b[.]c\\x41\\x{42}     ; a.b.cAB
          \\Qa.b*\\Ec               ; a.b*c
          ^ab\\bcd$                 ; abcd
          (?:ab|cd)ef               ; abef|cdef
          level=(?:error|fatal)\\b  ; level=error|level=fatal
          a(?:b|c(?:d|e))(?P<n>f)g  ; abfg|acdfg|acefg
          a(?:b|c+)d                ; a, b|c, d
          a(?:b|c?)d                ; a, d
          a(?:b|)d                  ; abd|ad
          (?:ab){2}cd               ; ab, cd
          (?:a|b)(?:a|b)(?:a|b)(?:a|b)(?:a|b)c ; aaaa|aaab|aaba|aabb|abaa|abab|abba|abbb|baaa|baab|baba|babb|bbaa|bbab|bbba|bbbb, ac|bc
          (ab|c*)ef                 ; ef
          (?P<n>ab)?cd              ; cd
          (?:ab(?:cd|ef))+          ; abcd|abef
          ab|cd                     ; ab|cd
          ab|                       ;
          (?i)AB                    ; ab~
          a(?i:BC)D                 ; a, bc~, D
          A(?i)B|C                  ; A|c~
          (?i:A(?-i)B)              ; a~, B
          a   b\\tc  d              ; a b, c d
          a +b {2}c *d +            ; a b c, 'd '
          (?:a +)+b                 ; 'a ', b
          (?:a| )+b                 ; a| , b
          say "yes" & no/never      ; 'say ', yes, ' ', ' no/never'
          """)
  void findsWhatEveryMatchMustHold(String regex, String required) {
    assertEquals(
        required == null ? "" : required.replace("'", ""),
        Requirement.ofAny(RegexForm.of(regex, false).requiredOfBranches()).stream()
            .map(RegexLiteralsTest::shown)
            .collect(Collectors.joining(", ")));
  }

  /** Beginnings are separated by a bar, ~ marks folded ones; none where any text may begin. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\u0000',
      textBlock =
          """
          abcd                   ; abcd
          ab+c                   ; ab
          ab?c                   ; a
          a?bc                   ;
          a*b                    ;
          .ab                    ;
          [xy]ab                 ;
          \\bab\\d              ; ab
          ^ab                    ; ab
          (?i)AB|cd              ; ab~|cd~
          (?i)AB|(?-i)cd         ;
          (?i)été                ;
          ab(?i)CD               ; ab
          (?:a|)(?i)b            ;
          (?:a|)b                ; ab|b
          (?:ab|c[de])f          ; ab|c
          (?:ab|[de])f           ;
          (?:ab|c[de])?f         ;
          (?:a|)(?:b[xy]|c)      ;
          (?P<n>(?:ab+|cd)e)     ; ab|cd
          (?i:ab+)c              ;
          (?:ab+)+c              ; ab
          [ ]+ab                 ; ' '
          (?i)\\b(?:api|access)[_-]?key|token ; api~|access~|token~
          """)
  void findsWithWhatEveryMatchBegins(String regex, String expected) {
    Beginnings found = RegexLiterals.beginnings(RegexTokens.of(regex), false);
    assertEquals(
        expected == null ? "" : expected.replace("'", ""),
        found.texts().stream()
            .map(text -> text + (found.fold() ? "~" : ""))
            .collect(Collectors.joining("|")));
  }

  private static String shown(Requirement requirement) {
    List<String> texts =
        requirement.anyOf().stream().map(each -> each.text() + (each.fold() ? "~" : "")).toList();
    return String.join("|", texts);
  }
}
