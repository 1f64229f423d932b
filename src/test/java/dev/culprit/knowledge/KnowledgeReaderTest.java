package dev.culprit.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.knowledge.yaml.YamlDocument;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeReaderTest {
  private static final Path RESOURCES = Path.of("src/test/resources/dev/culprit/knowledge");
  private static final Path SOUND = RESOURCES.resolve("sound");

  private final LoadedKnowledge sound = KnowledgeReader.read(List.of(SOUND));

  @Test
  void soundKnowledgeHasNoProblems() {
    assertEquals(List.of(), sound.problems());
    assertTrue(sound.isSound());
    assertEquals(6, sound.files().size());
  }

  @Test
  void casesComeInTheOrderOfTheProductsLife() {
    assertEquals(
        List.of("many-refusals", "slow-start", "payment-refused"),
        sound.base().cases().stream().map(ErrorCase::id).toList());
  }

  @Test
  void aCaseTellsWhereItBelongs() {
    ErrorCase refused = errorCase("payment-refused");
    assertEquals("shop", refused.product());
    assertEquals("checkout", refused.stage());
    assertEquals("pay", refused.step());
    assertEquals(Origin.DOCUMENTED, refused.origin());
    assertEquals(
        new Source("Shop manual", "2020-07-10", "https://example.org/manual"), refused.source());
  }

  @Test
  void aSignatureKeepsItsWordingsInOrder() {
    Signature signature = errorCase("payment-refused").signatures().get(0);
    assertEquals(
        List.of("payment of card '{card}' refused by {bank:host}", "card {card:number} declined"),
        signature.alternatives().stream().map(Signature.Alternative::pattern).toList());
    assertEquals(List.of("shop"), signature.logs());
    assertEquals(List.of("payment accepted"), signature.rejects());
    assertEquals(9, signature.alternatives().get(1).place().line());
  }

  @Test
  void aUsedCauseIsTheSharedOneUnlessTheCaseSaysOtherwise() {
    CandidateCause asShared = errorCase("payment-refused").causes().get(0);
    CandidateCause asHere = errorCase("many-refusals").causes().get(0);
    assertEquals(asShared.cause(), asHere.cause());
    assertEquals(Likelihood.COMMON, asShared.likelihood());
    assertEquals(Likelihood.RARE, asHere.likelihood());
    assertEquals(new Text("Card {card}.", "Carte {card}."), asHere.because());
  }

  @Test
  void aSolutionTellsItsDangerAndWhenItIsSafe() {
    Solution solution = sound.base().cause("clock-wrong").orElseThrow().solution();
    assertEquals("Jobs may run twice.", solution.danger().en());
    assertEquals(Map.of("is-clock-right", "no"), solution.safeWhen());
    assertEquals(new Commands("date -s", "date -s"), solution.steps().get(0).commands());
    assertEquals(new Commands("", "date"), solution.verify().commands());
  }

  @Test
  void yesAndNoHaveTitlesOfTheirOwn() {
    Question question = sound.base().question("is-clock-right").orElseThrow();
    assertEquals(
        List.of(
            new Text("Yes", "Oui"), new Text("No", "Non"), new Text("It drifts", "Elle dérive")),
        question.choices().stream().map(Question.Choice::title).toList());
    assertEquals(
        List.of(
            new Question.AnsweredBy("no", "clock-ahead", "", ""),
            new Question.AnsweredBy("no", "", "version", "<1.0")),
        question.answeredBy());
  }

  @Test
  void aConditionBeyondOneLineIsRead() {
    assertEquals(
        new When(
            List.of(),
            List.of(),
            List.of(),
            new When.Count("payment-refused", 3, Duration.ofMinutes(5)),
            List.of(),
            Map.of("version", ">=1.2")),
        errorCase("many-refusals").when());
  }

  @Test
  void aNoiseCaseSaysWhyItsLineIsHarmless() {
    ErrorCase noise = errorCase("slow-start");
    assertTrue(noise.isNoise());
    assertEquals("It only takes longer.", noise.noise().en());
  }

  @Test
  void aBrokenFileIsLeftOutAndTheRestLoads() {
    LoadedKnowledge loaded =
        KnowledgeReader.read(
            List.of(SOUND, RESOURCES.resolve("broken/unknown-question-asked/knowledge")));
    assertFalse(loaded.isSound());
    assertEquals(
        List.of("many-refusals", "slow-start"),
        loaded.base().cases().stream().map(ErrorCase::id).toList());
  }

  @Test
  void aCaseWhoseCauseIsBrokenIsLeftOutToo() {
    LoadedKnowledge loaded =
        KnowledgeReader.read(List.of(SOUND, RESOURCES.resolve("broken/unknown-word/knowledge")));
    assertEquals(List.of("slow-start"), loaded.base().cases().stream().map(ErrorCase::id).toList());
  }

  @Test
  void aLaterFolderAddsFilesAndReplacesThoseOfTheSamePath(@TempDir Path own) throws IOException {
    String slow = Files.readString(SOUND.resolve("shop/start/slow-start.yaml"));
    write(own, "shop/start/slow-start.yaml", slow.replace("A slow start", "Our slow start"));
    write(own, "shop/start/slow-stop.yaml", slow.replace("slow-start", "slow-stop"));
    LoadedKnowledge loaded = KnowledgeReader.read(List.of(SOUND, own));
    assertEquals(
        List.of("many-refusals", "slow-start", "slow-stop", "payment-refused"),
        loaded.base().cases().stream().map(ErrorCase::id).toList());
    assertEquals(
        "Our slow start", loaded.base().errorCase("slow-start").orElseThrow().title().en());
    assertEquals(
        List.of(
            "the file replaces another ("
                + own
                + "/shop/start/slow-start.yaml): it has the same path as "
                + SOUND
                + "/shop/start/slow-start.yaml; rename it if both are to hold"),
        loaded.problems().stream().map(Problem::oneLine).toList());
    assertTrue(loaded.isSound());
  }

  @Test
  void aReaderThatReadsAgainSeesWhatChanged(@TempDir Path own) throws IOException {
    String many = Files.readString(SOUND.resolve("shop/start/many-refusals.yaml"));
    KnowledgeReader reader = new KnowledgeReader();
    write(
        own, "shop/start/many-refusals.yaml", many.replace("payment-refused,", "payment-refusee,"));
    List<Problem> broken = reader.readAgain(List.of(SOUND, own)).problems();
    assertEquals(broken, reader.readAgain(List.of(SOUND, own)).problems());
    write(own, "shop/start/many-refusals.yaml", many);
    assertTrue(reader.readAgain(List.of(SOUND, own)).isSound());
    Files.delete(own.resolve("shop/start/many-refusals.yaml"));
    assertEquals(List.of(), reader.readAgain(List.of(SOUND, own)).problems());
  }

  @Test
  void aFileThatIsNotUtf8IsOneProblem(@TempDir Path own) throws IOException {
    Path file = own.resolve("shop/start/slow-start.yaml");
    Files.createDirectories(file.getParent());
    Files.write(file, "noise: slow\ntitle: d\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        "the file is not UTF-8 ("
            + file
            + ":2:9): the byte E9 can not stand here; save it as UTF-8",
        onlyError(own));
  }

  @Test
  void aByteOrderMarkIsNoMistake(@TempDir Path own) throws IOException {
    String slow = Files.readString(SOUND.resolve("shop/start/slow-start.yaml"));
    write(own, "shop/start/slow-start.yaml", "\uFEFF" + slow);
    assertTrue(KnowledgeReader.read(List.of(SOUND, own)).isSound());
  }

  @Test
  void anAliasRepeatsWhatItsAnchorNames(@TempDir Path own) throws IOException {
    String many = Files.readString(SOUND.resolve("shop/start/many-refusals.yaml"));
    write(
        own,
        "shop/start/many-refusals.yaml",
        many.replace("because: { en: \"Card {card}.\"", "because: { en: &card \"{card}\"")
            .replace("\"Carte {card}.\"", "*card"));
    LoadedKnowledge loaded = KnowledgeReader.read(List.of(SOUND, own));
    assertEquals(
        Text.same("{card}"),
        loaded.base().errorCase("many-refusals").orElseThrow().causes().get(0).because());
  }

  @Test
  void aFileThatIsTooLargeIsNotRead(@TempDir Path own) throws IOException {
    write(own, "shop/start/slow-start.yaml", "#".repeat(1_000_001));
    assertEquals(
        "the file is too large ("
            + own
            + "/shop/start/slow-start.yaml): a file holds at most 1000000 bytes; split it",
        onlyError(own));
  }

  @Test
  void aLinkIsNotFollowed(@TempDir Path own, @TempDir Path outside) throws IOException {
    write(outside, "secret.yaml", "password: hunter2");
    Files.createDirectories(own.resolve("shop/start"));
    Files.createSymbolicLink(own.resolve("shop/start/a.yaml"), outside.resolve("secret.yaml"));
    Files.createSymbolicLink(own.resolve("shop/causes"), outside);
    assertEquals(
        List.of(
            "a link is not followed (" + own + "/shop/causes): put the files themselves here",
            "a link is not followed ("
                + own
                + "/shop/start/a.yaml): put the files themselves here"),
        KnowledgeReader.read(List.of(SOUND, own)).problems().stream()
            .map(Problem::oneLine)
            .toList());
  }

  @Test
  void aFolderThatIsNotThereIsAProblem(@TempDir Path own) {
    assertEquals(
        "there is no such knowledge folder (" + own + "/none): check the path",
        onlyError(own.resolve("none")));
  }

  @Test
  void anEmptyFolderIsAProblem(@TempDir Path own) {
    assertEquals(
        List.of(
            "there is no knowledge ("
                + own
                + "): the folder holds no file <product>/product.yaml; check the path"),
        KnowledgeReader.read(List.of(own)).problems().stream().map(Problem::oneLine).toList());
  }

  @Test
  void whatACaseMayShowBesideItselfIsKept(@TempDir Path own) throws IOException {
    String many = Files.readString(SOUND.resolve("shop/start/many-refusals.yaml"));
    write(own, "shop/start/many-refusals.yaml", many + "also: payment-refused\n");
    assertEquals(
        Set.of("payment-refused"),
        KnowledgeReader.read(List.of(SOUND, own)).also().get("many-refusals"));
  }

  private static void write(Path folder, String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static String onlyError(Path folder) {
    List<Problem> errors =
        KnowledgeReader.read(List.of(SOUND, folder)).problems().stream()
            .filter(Problem::isError)
            .toList();
    assertEquals(1, errors.size(), errors.toString());
    return errors.get(0).oneLine();
  }

  private ErrorCase errorCase(String id) {
    return sound.base().errorCase(id).orElseThrow();
  }

  @Test
  void aFileThatIsGoneIsTold() {
    assertEquals(
        "the file can not be read (shop/product.yaml): NoSuchFileException: gone.yaml;"
            + " check that it exists and that you may read it",
        YamlDocument.read(Path.of("gone.yaml"), "shop/product.yaml").problems().get(0).oneLine());
  }
}
