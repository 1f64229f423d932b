package dev.culprit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The prompt as a person at a terminal has it: keys go in, what is on the screen comes out. */
class CommandPromptTest {
  private static final String CTRL_C = "\u0003";
  private static final String CTRL_D = "\u0004";
  @TempDir private Path folder;
  private final StringWriter err = new StringWriter();
  private TypedTerminal person;
  private CompletableFuture<Integer> status;

  @BeforeEach
  void openThePrompt() throws IOException {
    person = new TypedTerminal();
    PersonAtTerminal conversation = new PersonAtTerminal(person.terminal());
    Console console =
        new Console(
            person.out(),
            new PrintWriter(err),
            new ByteArrayInputStream(new byte[0]),
            true,
            true,
            true,
            () -> conversation);
    Surroundings here = new Surroundings(Trial.SETTINGS, console, Trial.WORKSPACES, Trial.SESSIONS);
    CommandPrompt prompt = new CommandPrompt(person::terminal, new UserFolder(folder));
    status = CompletableFuture.supplyAsync(() -> new Program(here).run(List.of(), prompt).code());
  }

  @AfterEach
  void closeTheTerminal() throws IOException {
    person.close();
  }

  @Test
  void aWholeInterviewWithAStepBack() throws Exception {
    Path log =
        Files.writeString(folder.resolve("a kettle.log"), "kettle[7]: on\nkettle[7]: no heat\n");
    person.read("culprit> ").type("diagnose '" + log + "'\r");
    person.read("Is the lamp of kettle 7 lit?").read("quit] > ").type("1\r");
    person
        .read("Root cause: ")
        .read("The heating element is burnt")
        .read("quit] > ")
        .type("back\r");
    person.read("Taken back").read("Is the lamp").read("quit] > ").type("no\r");
    person.read("Is the plug in the socket?").read("quit] > ").type("no\r");
    person.read("Kettle 7 is not plugged in").read("Did this solve it?").read("quit] > ");
    person.type("yes\r").read("Everything is solved.").read("culprit> ").type("exit\r");
    assertEquals(0, status.get());
    assertEquals("", err.toString());
  }

  @Test
  void ctrlCAtAQuestionLeavesItWithWhatWasFound() throws Exception {
    Path log = Files.writeString(folder.resolve("k.log"), "kettle[7]: no heat\n");
    person.read("culprit> ").type("diagnose " + log + "\r");
    person.read("quit] > ").type(CTRL_C);
    person.read("Not certain yet: 3 causes are possible").read("culprit> ").type(CTRL_D);
    assertEquals(3, status.get());
  }

  @Test
  void ctrlCAtThePromptDropsTheLine() throws Exception {
    person.read("culprit> ").type("frobnicate").read("frobnicate").type(CTRL_C);
    person.read("culprit> ").type("quit\r");
    assertEquals(0, status.get());
    assertEquals("", err.toString());
  }

  @Test
  void theTabKeyCompletesCommandsAndIds() throws Exception {
    person.read("culprit> ").type("expl\tfuse\t").read("fuse-blown").type("\r");
    person.read("culprit> ").type("exit\r");
    assertEquals(0, status.get());
  }

  @Test
  void aMistakeIsToldAndThePromptComesAgain() throws Exception {
    person.read("culprit> ").type("diagnoze\r").read("culprit> ").type("exit\r");
    assertEquals(2, status.get());
    assertEquals(
        "there is no command 'diagnoze': did you mean 'diagnose'?\n",
        err.toString().replace(System.lineSeparator(), "\n"));
  }

  @Test
  void whatWasTypedIsRememberedForTheNextTime() throws Exception {
    person.read("culprit> ").type("version\r").read("Java ").read("culprit> ").type("exit\r");
    assertEquals(0, status.get());
    assertTrue(Files.readString(folder.resolve("history")).contains("version"));
  }
}
