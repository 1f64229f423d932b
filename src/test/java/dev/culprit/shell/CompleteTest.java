package dev.culprit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompleteTest {

  @Test
  void offersOnlyWhatBeginsLikeTheLastWord() {
    assertEquals(List.of("knowledge"), offered("culprit know"));
    assertEquals(List.of("--format"), offered("./culprit diagnose x.log --fo"));
    assertEquals(List.of("--format=markdown"), offered("culprit diagnose --format=m"));
  }

  @Test
  void aBlankAtTheEndBeginsAnotherWord() {
    assertTrue(offered("culprit ").contains("diagnose"));
    assertTrue(offered("culprit knowledge ").contains("check"));
    assertEquals(List.of("en", "fr"), offered("culprit help --lang "));
  }

  @Test
  void offersWhatTheKnowledgeHas() {
    assertEquals(List.of("lid-stuck"), offered("culprit explain lid"));
  }

  @Test
  void nothingFitsTheNameOfTheProgramOrAnUnknownCommand() {
    assertEquals(List.of(), offered("culprit"));
    assertEquals(List.of(), offered("culprit brew some "));
  }

  private static List<String> offered(String line) {
    Trial trial = Trial.unattended().run("complete", line);
    assertEquals(0, trial.status());
    assertEquals("", trial.err());
    return trial.out().lines().toList();
  }
}
