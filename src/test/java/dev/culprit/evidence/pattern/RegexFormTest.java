package dev.culprit.evidence.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegexFormTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          refused              ; it was refused        ; 1
          refused              ; it was accepted       ;
          ^refused             ; it was refused        ; ^1
          \\Arefused            ; it was refused        ; ^1
          (?i)^REFUSED         ; it was refused        ; ^1
          ^?refused            ; it was refused        ; 1
          (?:^|was )refused    ; it was refused        ; 1
          \\brefused            ; it was refused        ; 1
          refused$             ; it was refused        ; 1
          ^refused|accepted    ; it was refused        ; ^1
          ^refused|accepted    ; it was accepted       ; 2
          ^refused|accepted    ; refused and accepted  ; ^1 2
          ^refused|^accepted   ; refused and accepted  ; ^1 ^2
          ^refused|accepted    ; it timed out          ;
          """)
  void tellsWhichBranchesMayMatchAndWhichOfThemAtTheStartAlone(
      String regex, String text, String expected) {
    RegexForm form = RegexForm.of(regex, false);
    FoldableText searched = new FoldableText(text);
    List<RegexForm.Branch> branches = form.branches();
    assertEquals(
        expected == null ? "" : expected,
        IntStream.range(0, branches.size())
            .filter(i -> branches.get(i).mayMatch(searched))
            .mapToObj(i -> (branches.get(i).atStart() ? "^" : "") + (i + 1))
            .collect(Collectors.joining(" ")));
    assertEquals(expected != null, form.mayMatch(searched));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          up|down              ; up, down
          (?i)up|down          ; (?iu)up, (?iu)down
          up|(?i)d(?:o|a)|er   ; up, (?iu)d(?:o|a), (?iu)er
          (?:up|down)          ; (?:up|down)
          """)
  void eachBranchIsAnExpressionByItself(String regex, String expected) {
    assertEquals(
        expected,
        RegexForm.of(regex, false).branches().stream()
            .map(branch -> branch.java().regex())
            .collect(Collectors.joining(", ")));
  }
}
