package dev.culprit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Parser.ParseContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionTest {
  private final CommandCompleter completer =
      new CommandCompleter(Commands.of(Trial.unattended().surroundings()));

  @Test
  void anEmptyLineOffersTheCommandsAndHowToLeave() {
    assertTrue(offered("").containsAll(List.of("diagnose", "start", "knowledge", "exit")));
  }

  @Test
  void aFamilyOffersItsCommands() {
    assertTrue(offered("knowledge ").contains("list"));
  }

  @Test
  void aDashOffersTheOptionsOfTheCommand() {
    assertTrue(offered("diagnose --").containsAll(List.of("--answers", "--all-runs", "--lang")));
  }

  @Test
  void anOptionOffersItsValuesInEitherForm() {
    assertEquals(List.of("en", "fr"), offered("help --lang "));
    assertEquals(List.of("--lang=en", "--lang=fr"), offered("help --lang="));
    assertEquals(List.of("text", "markdown", "html", "json"), offered("diagnose -f "));
  }

  @Test
  void answersOfferQuestionsThenTheirChoices() {
    assertTrue(offered("diagnose --answers ").contains("is-lamp-lit="));
    assertEquals(
        List.of("is-plug-in=no,is-lamp-lit=yes", "is-plug-in=no,is-lamp-lit=no"),
        offered("diagnose --answers is-plug-in=no,is-lamp-lit=").subList(0, 2));
  }

  @Test
  void explainOffersCasesAndCauses() {
    assertTrue(offered("explain ").containsAll(List.of("lid-stuck", "fuse-blown")));
  }

  @Test
  void productOffersProducts() {
    assertEquals(List.of("kettle"), offered("collect --product "));
  }

  @Test
  void anArgumentOffersFilesAsTheyAreBegun(@TempDir Path folder) throws IOException {
    Files.createFile(folder.resolve("kettle.log"));
    Files.createDirectory(folder.resolve("kept"));
    Files.createFile(folder.resolve(".hidden"));
    assertEquals(
        List.of(folder + "/kept/", folder + "/kettle.log"), offered("diagnose " + folder + "/ke"));
    assertEquals(
        List.of(folder + "/kept/", folder + "/kettle.log"), offered("diagnose " + folder + "/"));
  }

  @Test
  void aFolderThatIsNotThereOffersNothing() {
    assertEquals(List.of(), offered("diagnose no/such/"));
  }

  private List<String> offered(String line) {
    List<Candidate> candidates = new ArrayList<>();
    completer.complete(
        null, new PromptSyntax().parse(line, line.length(), ParseContext.COMPLETE), candidates);
    return candidates.stream().map(Candidate::value).toList();
  }
}
