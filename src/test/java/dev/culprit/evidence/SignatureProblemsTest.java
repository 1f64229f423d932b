package dev.culprit.evidence;

import static dev.culprit.evidence.Sample.ignoringCase;
import static dev.culprit.evidence.Sample.line;
import static dev.culprit.evidence.Sample.regex;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.culprit.knowledge.Signature;
import dev.culprit.text.BothLanguages;
import dev.culprit.text.Language;
import dev.culprit.text.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureProblemsTest {
  @Test
  void aSoundSignatureHasNone() {
    assertEquals(List.of(), problems(line("s", "Exit Code: {code}", "FAIL")));
    assertEquals(
        List.of(), problems(regex("s", "(?i)^a?b*(?:first|second) [&-z[:alpha:]]{2,3}?\\b$")));
    assertEquals(List.of(), problems(line("s", "ошибка")));
  }

  @Test
  void withoutFixedTextItCannotBeSearchedFor() {
    assertEquals(
        List.of(
            "signature `s` has no fixed text to search logs for (case.yaml:7:11): it needs 4"
                + " characters in a row that are the same in every line it matches, its longest is"
                + " `abc`; write more of the line; characters that loggers escape, such as quotes,"
                + " do not count"),
        problems(line("s", "\"abc\"/'de' {x}")));
    assertEquals(
        List.of(
            "signature `s` has no fixed text to search logs for (case.yaml:7:11): it needs 4"
                + " characters in a row that are the same in every line it matches, it has none;"
                + " write more of the line; characters that loggers escape, such as quotes, do not"
                + " count"),
        problems(regex("s", "(?:long enough|\\d+)(?:often enough)?[A-Z]+")));
    assertEquals(1, problems(ignoringCase(line("s", "ошибка"))).size());
  }

  @Test
  void lookAroundIsRefused() {
    assertEquals(
        List.of(
            "the regex of signature `s` looks ahead or behind at character 8: `(?!`"
                + " (case.yaml:7:11): RE2, which never takes more than linear time, has no"
                + " look-around; match the text around it too, or write a `rejects` line and a"
                + " narrower pattern"),
        problems(regex("s", "failure(?! later)")));
    assertEquals(3, problems(regex("s", "(?=a)(?<=b)(?<!c)some text")).size());
  }

  @Test
  void backReferencesAreRefused() {
    assertEquals(
        List.of(
            "the regex of signature `s` refers back to a group at character 14: `\\1`"
                + " (case.yaml:7:11): RE2, which never takes more than linear time, has no"
                + " back-references; repeat the expression of the group"),
        problems(regex("s", "(host) is not\\1")));
    assertEquals(1, problems(regex("s", "(?P<host>host) is not \\k<host>")).size());
  }

  @Test
  void intersectionsAreRefused() {
    assertEquals(
        List.of(
            "the regex of signature `s` intersects character classes at character 6:"
                + " `[a-z&&[^b]` (case.yaml:7:11): RE2 takes `&&` for two characters, not for an"
                + " intersection; list the characters that are meant"),
        problems(regex("s", "word [a-z&&[^b]]")));
  }

  @Test
  void theFlagUIsRefused() {
    assertEquals(
        List.of(
            "the regex of signature `s` sets the flag `U` at character 1: `(?iU)`"
                + " (case.yaml:7:11): RE2 takes it for `swap greedy and lazy`, other engines for"
                + " `Unicode classes`; write `*?` for lazy, `\\p{L}` for any letter"),
        problems(regex("s", "(?iU)words")));
  }

  @Test
  void possessiveRepeatsAndAtomicGroupsAreRefused() {
    assertEquals(
        List.of(
            "the regex of signature `s` repeats possessively at character 8: `*+`"
                + " (case.yaml:7:11): RE2 never goes back, so it has no such form; leave out the"
                + " second `+`"),
        problems(regex("s", "words .*+")));
    assertEquals(
        List.of(
            "the regex of signature `s` has an atomic group at character 6: `(?>`"
                + " (case.yaml:7:11): RE2 never goes back, so it has no such form; write `(?:`"
                + " instead of `(?>`"),
        problems(regex("s", "words(?>a|b)")));
  }

  @Test
  void otherSyntaxErrorsHaveTheirPlace() {
    assertEquals(
        List.of(
            "the regex of signature `s` is not valid at character 7: `z-a` (case.yaml:7:11):"
                + " invalid character class range; write it in RE2 syntax,"
                + " https://github.com/google/re2/wiki/Syntax"),
        problems(regex("s", "words[z-a]")));
  }

  @Test
  void anUnknownTypeIsRefusedWithTheNearestKnownOne() {
    assertEquals(
        List.of(
            "signature `s` has a placeholder of the unknown type `gui` (case.yaml:7:11): the types"
                + " are guid, ip, host, url, number, word, path, quoted; write `{id:guid}`"),
        problems(line("s", "application {id:gui} is gone")));
  }

  @Test
  void aNameThatComesTwiceIsRefused() {
    assertEquals(
        List.of(
            "signature `s` has the placeholder `{id}` twice (case.yaml:7:11): one name takes one"
                + " value; give the second one a name of its own"),
        problems(line("s", "application {id:guid} or {id}")));
  }

  @Test
  void aProblemIsToldInFrench() {
    assertEquals(
        List.of(
            "la regex de la signature `s` regarde en avant ou en arrière au caractère 8\u00a0:"
                + " `(?!`"
                + " (case.yaml:7:11)\u00a0: RE2, dont la durée reste toujours linéaire, n'a pas"
                + " d'assertions de contexte\u00a0; reconnaissez aussi le texte autour, ou"
                + " écrivez une"
                + " ligne `rejects` et un motif plus étroit"),
        SignatureMatcher.problems(regex("s", "failure(?! later)")).stream()
            .map(problem -> problem.oneLine(Language.FR))
            .toList());
  }

  @Test
  void aPlaceholderTypeLikeNoOtherIsAnyText() {
    assertEquals(
        List.of(
            "signature `s` has a placeholder of the unknown type `zzzzzz` (case.yaml:7:11): the"
                + " types are guid, ip, host, url, number, word, path, quoted; write `{x}` for any"
                + " text"),
        problems(line("s", "refused by {x:zzzzzz}")));
  }

  private static List<String> problems(Signature signature) {
    List<Problem> problems = SignatureMatcher.problems(signature);
    problems.forEach(BothLanguages::assertTold);
    return problems.stream().map(Problem::oneLine).toList();
  }
}
