package dev.culprit.inference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiled rules that are kept, and what happens to those that cannot be trusted. */
class RuleCacheTest {
  private static final String RULE =
      "package rules\nimport dev.culprit.hypothesis.*\nrule \"So.\" @fr(\"Ainsi.\") when"
          + " SolutionFailed( $cause : cause ) then"
          + " insertLogical( new RuledOut( $cause, \"x\" ) ); end\n";

  private static final CompiledRules SOME =
      new CompiledRules(
          List.of(
              new CompiledRules.Part(
                  "rules.Model",
                  Map.of("So.", "1f"),
                  Map.of("rules.A", new byte[] {1, 2, 3}, "rules.B", new byte[1000]))),
          new RuleBook(
              List.of(new RuleHead("So.", "Ainsi.", 0, 3, 40, 90, "1f")),
              List.of(new Mention("cause", "proxy", 0, 4, 5))));

  @TempDir Path folder;

  @Test
  void whatWasKeptIsFoundAgain() {
    cache().keep("key", SOME);
    CompiledRules found = cache().find("key").orElseThrow();
    assertEquals(SOME.parts().get(0).model(), found.parts().get(0).model());
    assertEquals(SOME.parts().get(0).rules(), found.parts().get(0).rules());
    assertEquals(SOME.book(), found.book());
    assertEquals(SOME.classes().keySet(), found.classes().keySet());
    assertArrayEquals(SOME.classes().get("rules.B"), found.classes().get("rules.B"));
    assertEquals(Optional.empty(), cache().find("other"));
  }

  @Test
  void noSingleByteMayDiffer() {
    byte[] archive = RuleArchive.write(SOME);
    assertTrue(RuleArchive.read(archive).isPresent());
    for (int i = 0; i < archive.length; i++) {
      byte[] altered = archive.clone();
      altered[i] ^= 1;
      assertEquals(Optional.empty(), RuleArchive.read(altered), "byte " + i);
    }
  }

  @Test
  void aTruncatedOrLongerEntryIsNotRead() {
    byte[] archive = RuleArchive.write(SOME);
    for (int length = 0; length < archive.length; length++) {
      byte[] truncated = java.util.Arrays.copyOf(archive, length);
      assertEquals(Optional.empty(), RuleArchive.read(truncated), "length " + length);
    }
    assertEquals(
        Optional.empty(), RuleArchive.read(java.util.Arrays.copyOf(archive, archive.length + 1)));
  }

  @Test
  void rulesFromTheCacheSayAndDoTheSame() throws IOException {
    Path rules = rules(RULE);
    Rules compiled = Rules.load(List.of(rules), cache()).rules();
    assertEquals(1, entries().size());
    byte[] before = Files.readAllBytes(entries().get(0));
    Rules kept = Rules.load(List.of(rules), cache()).rules();
    assertArrayEquals(before, Files.readAllBytes(entries().get(0)));
    assertEquals(compiled.names(), kept.names());
    assertEquals(compiled.sentence("So."), kept.sentence("So."));
    assertEquals(rules.resolve("team.drl") + ":3:1", kept.placeOf("So.").toString());
    assertEquals(compiled.placeOf("So."), kept.placeOf("So."));
  }

  @Test
  void aDamagedEntryIsWrittenAnew() throws IOException {
    Path rules = rules(RULE);
    Rules.load(List.of(rules), cache());
    Files.write(entries().get(0), new byte[] {1, 2, 3});
    LoadedRules loaded = Rules.load(List.of(rules), cache());
    assertEquals(List.of("So."), loaded.rules().names());
    byte[] anew = Files.readAllBytes(entries().get(0));
    assertTrue(RuleArchive.read(anew).isPresent());
  }

  @Test
  void anEntryWithCodeThatRulesMayNotUseIsCompiledAnew() throws IOException {
    Path rules = rules(RULE);
    Rules.load(List.of(rules), cache());
    byte[] foreign = classFile(java.lang.ProcessBuilder.class);
    CompiledRules poisoned =
        new CompiledRules(
            List.of(
                new CompiledRules.Part("rules.Model", Map.of(), Map.of("rules.Model", foreign))),
            new RuleBook(List.of(), List.of()));
    Files.write(entries().get(0), RuleArchive.write(poisoned));
    assertEquals(List.of("So."), Rules.load(List.of(rules), cache()).rules().names());
  }

  @Test
  void neitherIsItsCodeTakenForTheSameRuleAfterAnEdit() throws IOException {
    Path rules = rules(RULE);
    Rules.load(List.of(rules), cache());
    CompiledRules sound = RuleArchive.read(Files.readAllBytes(entries().get(0))).orElseThrow();
    CompiledRules.Part part = sound.parts().get(0);
    byte[] foreign = classFile(java.lang.ProcessBuilder.class);
    CompiledRules poisoned =
        new CompiledRules(
            List.of(
                new CompiledRules.Part(part.model(), part.rules(), Map.of(part.model(), foreign))),
            sound.book());
    Files.write(entries().get(0), RuleArchive.write(poisoned));
    Files.writeString(rules.resolve("team.drl"), RULE + "// edited\n");
    LoadedRules loaded = Rules.load(List.of(rules), cache());
    assertEquals(List.of(), loaded.problems());
    assertEquals(List.of("So."), loaded.rules().names());
  }

  @Test
  void anEditedRuleIsCompiledAnew() throws IOException {
    Path rules = rules(RULE);
    Rules.load(List.of(rules), cache());
    Files.writeString(rules.resolve("team.drl"), RULE.replace("So.", "Thus."));
    assertEquals(List.of("Thus."), Rules.load(List.of(rules), cache()).rules().names());
    assertEquals(2, entries().size());
  }

  @Test
  void theKeyIsThatOfTheTextsAlone() {
    String key = RuleKey.of(List.of(new RuleText("a", "", "x"), new RuleText("b", "", "y")));
    assertEquals(key, RuleKey.of(List.of(new RuleText("c", "", "x"), new RuleText("d", "", "y"))));
    assertNotEquals(
        key, RuleKey.of(List.of(new RuleText("a", "", "xy"), new RuleText("b", "", ""))));
  }

  @Test
  void theFolderAndItsFilesAreTheUsersAlone() throws IOException {
    assumePosix();
    cache().keep("key", SOME);
    assertEquals("rwx------", rights(folder.resolve("cache/rules")));
    assertEquals("rw-------", rights(entries().get(0)));
  }

  @Test
  void whatOthersMayWriteIsNotRead() throws IOException {
    assumePosix();
    cache().keep("key", SOME);
    Files.setPosixFilePermissions(entries().get(0), PosixFilePermissions.fromString("rw-rw----"));
    assertEquals(Optional.empty(), cache().find("key"));
    Files.setPosixFilePermissions(entries().get(0), PosixFilePermissions.fromString("rw-------"));
    assertTrue(cache().find("key").isPresent());
    Files.setPosixFilePermissions(
        folder.resolve("cache/rules"), PosixFilePermissions.fromString("rwxrwxrwx"));
    assertEquals(Optional.empty(), cache().find("key"));
  }

  @Test
  void whatSomebodyElseOwnsIsNotRead() throws IOException {
    assumePosix();
    cache().keep("key", SOME);
    try {
      Files.setOwner(
          entries().get(0),
          folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
    } catch (IOException notRoot) {
      Assumptions.abort("only root gives files away");
    }
    assertEquals(Optional.empty(), cache().find("key"));
  }

  @Test
  void aLinkIsNotFollowed() throws IOException {
    assumePosix();
    cache().keep("key", SOME);
    Files.createSymbolicLink(folder.resolve("cache/rules/link.rules"), entries().get(0));
    assertEquals(Optional.empty(), cache().find("link"));
    Files.createDirectories(folder.resolve("linked"));
    Files.createSymbolicLink(folder.resolve("linked/rules"), folder.resolve("cache/rules"));
    assertEquals(Optional.empty(), RuleCache.in(folder.resolve("linked")).find("key"));
  }

  @Test
  void aFolderThatCannotBeMadeIsDoneWithout() throws IOException {
    Files.writeString(folder.resolve("cache"), "a file in its place");
    cache().keep("key", SOME);
    assertEquals(Optional.empty(), cache().find("key"));
    assertEquals(List.of("So."), Rules.load(List.of(rules(RULE)), cache()).rules().names());
  }

  @Test
  void onlyTheNewestEntriesStay() throws IOException {
    for (int i = 0; i < 20; i++) {
      cache().keep("key" + i, SOME);
    }
    assertEquals(8, entries().size());
  }

  private RuleCache cache() {
    return RuleCache.in(folder.resolve("cache"));
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("cache/rules"))) {
      return files.toList();
    }
  }

  private Path rules(String text) throws IOException {
    Path rules = Files.createDirectories(folder.resolve("of team"));
    Files.writeString(rules.resolve("team.drl"), text);
    return rules;
  }

  private static byte[] classFile(Class<?> type) throws IOException {
    try (var in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
      return in.readAllBytes();
    }
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(
        Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
  }

  private void assumePosix() {
    Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
  }
}
