package dev.culprit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StartTest {

  @Test
  void anErrorIsChosenByItsStep() {
    Trial trial = Trial.with("2", "1", "2", "yes", "yes").run("start");
    assertTrue(
        trial
            .out()
            .startsWith(
                """

                What do you know of the error?

                  1  Its message: I can paste it
                  2  At which step it came up

                [1-2, back, quit] > 2

                At which stage did it fail?

                  1  Heating the water
                  2  Pouring

                [1-2, back, quit] > 1

                At which step?

                  1  Switching on
                  2  Boiling

                [1-2, back, quit] > 2
                Error: The water stays cold
                """),
        trial.out());
    assertEquals(0, trial.status());
  }

  @Test
  void diagnosingWithoutALogIsTheSame() {
    Trial trial = Trial.with("2", "2", "yes").run("diagnose");
    assertTrue(trial.out().contains("Root cause: Scale holds the lid"), trial.out());
    assertEquals(0, trial.status());
  }

  @Test
  void aMessageMayBePastedInSeveralLines() {
    Trial trial =
        Trial.with("1", "", "kettle[7]: on", "kettle[7]: lid stuck", "", "yes").run("start");
    assertTrue(trial.out().contains("pasted message:2\n"), trial.out());
    assertTrue(trial.out().contains("Root cause: Scale holds the lid"), trial.out());
  }

  @Test
  void aMessageThatIsNotKnownLeadsBackToTheFirstQuestion() {
    Trial trial = Trial.with("1", "toaster: burnt", "", "quit").run("start");
    assertTrue(
        trial
            .out()
            .endsWith(
                """
                No documented error is in this message. Try another part of it, or choose by the step.

                What do you know of the error?

                  1  Its message: I can paste it
                  2  At which step it came up

                [1-2, back, quit] > quit
                """),
        trial.out());
    assertEquals(1, trial.status());
  }

  @Test
  void backLeadsToTheMenuBefore() {
    Trial trial = Trial.with("2", "1", "back", "2", "yes").run("start");
    assertTrue(trial.out().contains("Root cause: Scale holds the lid"), trial.out());
  }

  @Test
  void leavingAMenuLeavesThemAll() {
    Trial trial = Trial.with("2", "1", "quit", "never read").run("start");
    assertTrue(trial.out().endsWith("[1-2, back, quit] > quit\n"), trial.out());
    assertEquals(1, trial.status());
  }

  @Test
  void withoutATerminalThereIsNobodyToAsk() {
    Trial trial = Trial.unattended().run("start");
    assertEquals(2, trial.status());
    assertEquals(
        "'start' needs a terminal to ask on: give a log to 'culprit diagnose'\n", trial.err());
  }
}
