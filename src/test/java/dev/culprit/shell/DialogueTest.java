package dev.culprit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DialogueTest {
  @TempDir private Path folder;
  private Path log;

  @BeforeEach
  void writeLog() throws IOException {
    log = Files.writeString(folder.resolve("kettle.log"), "kettle[7]: on\nkettle[7]: no heat\n");
  }

  @Test
  void aWholeInterviewWithAStepBack() {
    Trial trial = talk("yes", "back", "2", "?", "yes");
    assertEquals(
        """
        Error: The water stays cold

        LOG:2
          kettle[7]: no heat
          ^^^^^^^^^^^^^^^^^^

        3 causes are possible.

        Is the lamp of kettle 7 lit?

          1  Yes
          2  No
          ?  I do not know

        [1-2, ?, why, skip, back, help, quit] > yes
        Ruled out  A fuse has blown; Kettle 7 is not plugged in

        Root cause: The heating element is burnt
        """,
        beginning(trial, "\n  How sure"));
    assertEquals(
        """
        [1-3, why, skip, back, help, quit] > back
        Taken back: You answered "Yes" to "Is the lamp of kettle 7 lit?"
        Suspected again  A fuse has blown; Kettle 7 is not plugged in
        Left             The heating element is burnt (33%); A fuse has blown (33%);
                         Kettle 7 is not plugged in (33%)

        Is the lamp of kettle 7 lit?

          1  Yes
          2  No
          ?  I do not know

        [1-2, ?, why, skip, back, help, quit] > 2
        Ruled out  The heating element is burnt
        Left       A fuse has blown (50%); Kettle 7 is not plugged in (50%)

        Is the plug in the socket?

          1  Yes
          2  No
          ?  I do not know

        [1-2, ?, why, skip, back, help, quit] > ?

        Try this first: Kettle 7 is not plugged in
        """,
        between(trial, "[1-3, why, skip, back, help, quit] > back", "\n  It is the cause"));
    assertTrue(
        trial
            .out()
            .endsWith(
                """
                Did this solve it?

                  1  yes
                  2  no
                  3  not yet: I will come back to it

                [1-3, why, skip, back, help, quit] > yes
                Proved  Kettle 7 is not plugged in

                Everything is solved.

                """),
        trial.out());
    assertEquals(0, trial.status());
    assertEquals("", trial.err());
  }

  @Test
  void aSolutionThatDidNotHelpLeadsToTheNextSuspectAndThenToSomebodyElse() {
    Trial trial = talk("2", "yes", "no", "quit");
    assertTrue(trial.out().contains("Root cause: A fuse has blown\n"), trial.out());
    assertTrue(
        trial.out().contains("Nothing is left to try\n\n  Every documented solution that fits"),
        trial.out());
    assertTrue(trial.out().contains("The shop: A new kettle. https://shop.example"), trial.out());
    assertTrue(trial.out().endsWith("[back, help, quit] > quit\n\n"), trial.out());
  }

  @Test
  void whatIsNoAnswerIsToldInOneLineAndAskedAgain() {
    Trial trial = talk("7", "", "perhaps", "why-not", "back now", "2");
    assertEquals(
        """
        [1-2, ?, why, skip, back, help, quit] > 7
        '7' is no answer here: type a number from 1 to 2, or 'help'.
        [1-2, ?, why, skip, back, help, quit] >\s
        [1-2, ?, why, skip, back, help, quit] > perhaps
        'perhaps' is no answer here: type a number from 1 to 2, or 'help'.
        [1-2, ?, why, skip, back, help, quit] > why-not
        'why-not' needs CAUSE|CASE after it.
        [1-2, ?, why, skip, back, help, quit] > back now
        'back' stands alone.
        """,
        between(
            trial,
            "[1-2, ?, why, skip, back, help, quit] > 7",
            "[1-2, ?, why, skip, back, help, quit] > 2"));
  }

  @Test
  void aWrongWordAfterAQuestionAboutItIsToldWithTheRightOne() {
    Trial trial =
        talk(
            "why-not fuse-blow",
            "why-not no-swich",
            "what-if is-lamp-lit=perhaps",
            "who me",
            "back");
    assertTrue(
        trial
            .out()
            .contains("there is no case or cause \"fuse-blow\": did you mean \"fuse-blown\"?"),
        trial.out());
    assertTrue(
        trial.out().contains("there is no case or cause \"no-swich\": did you mean \"no-switch\"?"),
        trial.out());
    assertTrue(
        trial
            .out()
            .contains(
                "\"perhaps\" is no answer to the question \"is-lamp-lit\": choose one of: yes, no,"
                    + " unknown"),
        trial.out());
    assertTrue(
        trial
            .out()
            .contains(
                "There is no team 'me': one of machine-admin, azure-admin, network-team,"
                    + " entra-admin, vendor."),
        trial.out());
    assertTrue(trial.out().contains("There is nothing to take back."), trial.out());
  }

  @Test
  void whyACaseIsNotSeenIsToldWithTheLineThatComesNearest() throws IOException {
    Files.writeString(log, "kettle[7]: no heat\nkettle[7]: switch bad, password=Swordfish-77\n");
    Trial trial = talk("why-not no-switch", "quit");
    assertEquals(
        """
        [1-2, ?, why, skip, back, help, quit] > why-not no-switch
        No line shows the error "It does not switch on". It would look like this:

          kettle[1]: switch dead

        The line that comes nearest to "no-switch":

        LOG:2
          kettle[7]: switch bad, password=[removed:secret-value]
          ^^^^^^^^^^^^^^^^^^

        It does not show the error: it fits up to `kettle[7]: switch `, where `dead`
        must follow, not `bad, password=[removed:secret-value]`.

        """,
        between(
                trial,
                "[1-2, ?, why, skip, back, help, quit] > why-not",
                "[1-2, ?, why, skip, back, help, quit] > quit")
            .replace(log.toString(), "LOG"));
  }

  @Test
  void whenNoLineComesNearThatIsTold() {
    Trial trial = talk("why-not no-switch", "quit");
    assertTrue(trial.out().contains("\nNo line of the logs comes near it.\n"), trial.out());
  }

  @Test
  void withoutALogThereIsNoLineThatComesNear() throws IOException {
    Path session = folder.resolve("kept.yaml");
    Trial.with("quit").run("diagnose", log.toString(), "--save", session.toString());
    Files.delete(log);
    Trial trial = Trial.with("why-not no-switch", "quit").run("resume", session.toString());
    assertTrue(
        trial
            .out()
            .contains(
                "\nThere is no log that could be looked at again for a line that comes near.\n"),
        trial.out());
  }

  @Test
  void leavingAtAQuestionShowsWhatWasFound() {
    Trial trial = talk("quit");
    assertTrue(
        trial.out().contains("quit] > quit\n\nNot certain yet: 3 causes are possible\n"),
        trial.out());
    assertEquals(3, trial.status());
  }

  @Test
  void endOfInputIsLeaving() {
    Trial trial = talk("2");
    assertTrue(trial.out().contains("quit] > ^D\n\nNot certain yet: 2 causes"), trial.out());
    assertEquals(3, trial.status());
  }

  @Test
  void aChangedAnswerIsDerivedAnew() {
    Trial trial = talk("2", "change is-lamp-lit=yes", "not-yet");
    assertTrue(trial.out().contains("Suspected again  The heating element is burnt"), trial.out());
    assertEquals(0, trial.status());
  }

  @Test
  void theWordsOfTheOtherLanguageAreUnderstoodAsWell() {
    Trial trial =
        Trial.with("oui", "retour", "back", "pourquoi", "aide", "quitter")
            .run("diagnose", log.toString(), "--lang", "fr");
    assertTrue(trial.out().contains("Cause\u00a0: La résistance est grillée"), trial.out());
    assertTrue(
        trial.out().contains("[1-2, ?, pourquoi, passer, retour, aide, quitter] > back"),
        trial.out());
    assertTrue(trial.out().contains("Il n'y a rien à annuler."), trial.out());
  }

  private Trial talk(String... replies) {
    return Trial.with(replies).run("diagnose", log.toString());
  }

  private String beginning(Trial trial, String end) {
    String out = trial.out().replace(log.toString(), "LOG");
    assertTrue(out.contains(end), out);
    return out.substring(0, out.indexOf(end));
  }

  private String between(Trial trial, String from, String to) {
    String out = trial.out();
    assertTrue(out.contains(from), out);
    String rest = out.substring(out.indexOf(from));
    assertTrue(rest.contains(to), rest);
    return rest.substring(0, rest.indexOf(to));
  }
}
