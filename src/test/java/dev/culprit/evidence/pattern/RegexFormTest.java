package dev.culprit.evidence.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegexFormTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          refused              ; it was refused        ; ANYWHERE
          refused              ; it was accepted       ; NOWHERE
          ^refused             ; it was refused        ; AT_START
          \\Arefused            ; it was refused        ; AT_START
          (?i)^REFUSED         ; it was refused        ; AT_START
          ^?refused            ; it was refused        ; ANYWHERE
          (?:^|was )refused    ; it was refused        ; ANYWHERE
          \\brefused            ; it was refused        ; ANYWHERE
          refused$             ; it was refused        ; ANYWHERE
          ^refused|accepted    ; it was refused        ; AT_START
          ^refused|accepted    ; it was accepted       ; ANYWHERE
          ^refused|accepted    ; refused and accepted  ; ANYWHERE
          ^refused|^accepted   ; refused and accepted  ; AT_START
          ^refused|accepted    ; it timed out          ; NOWHERE
          """)
  void tellsWhereATextMayMatch(String regex, String text, RegexForm.Where where) {
    assertEquals(where, RegexForm.of(regex, false).mayMatch(new FoldableText(text)));
  }
}
