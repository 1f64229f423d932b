package dev.culprit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher beside a Java that only prints how it was called, and a wrapper that only notes it.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final String START =
      "-XX:+UseSerialGC -Dsun.reflect.inflationThreshold=1000000 -Djdk.reflect.useNativeAccessorOnly=true -Xlog:disable -XX:TieredStopAtLevel=1 -XX:Tier3BackEdgeThreshold=10000 ";

  @TempDir Path folder;
  private Path home;
  private Path jdk;
  private boolean fromPath;

  @BeforeEach
  void layOut() throws IOException {
    folder = folder.toRealPath();
    home = Files.createDirectories(folder.resolve("a home with blanks"));
    Files.copy(Path.of("culprit"), home.resolve("culprit"));
    jdk = jdk("jdk", "17.0.15");
  }

  @Test
  void startsAReleaseWithoutBuilding() throws Exception {
    release();
    assertEquals(
        started("lib/culprit.jar", "diagnose x"), run(home.resolve("culprit"), "diagnose", "x"));
  }

  @Test
  void worksThroughChainsOfSymbolicLinks() throws Exception {
    release();
    Path elsewhere = Files.createDirectories(folder.resolve("bin"));
    Path absolute = Files.createSymbolicLink(elsewhere.resolve("one"), home.resolve("culprit"));
    Path relative = Files.createSymbolicLink(elsewhere.resolve("two"), absolute.getFileName());
    assertEquals(started("lib/culprit.jar", ""), run(relative));
  }

  @Test
  void passesArgumentsOnAsTheyAre() throws Exception {
    release();
    assertEquals(
        started("lib/culprit.jar", "diagnose a b * \"c\""),
        run(home.resolve("culprit"), "diagnose", "a b", "*", "\"c\""));
  }

  @Test
  void buildsACheckoutOnFirstUseAndNotAgain() throws Exception {
    checkout("touch target/lib/culprit.jar");
    Result first = run(home.resolve("culprit"));
    assertEquals("culprit: building (first use, or the sources have changed) ...\n", first.err());
    assertEquals(started("target/lib/culprit.jar", "").out(), first.out());
    assertEquals(started("target/lib/culprit.jar", ""), run(home.resolve("culprit")));
  }

  @Test
  void needsNoNetworkAfterTheFirstBuild() throws Exception {
    checkout("touch target/lib/culprit.jar");
    run(home.resolve("culprit"));
    script(home.resolve("mvnw"), "echo '[ERROR] no network'; exit 1");
    assertEquals(started("target/lib/culprit.jar", ""), run(home.resolve("culprit")));
  }

  @Test
  void buildsAgainWhenASourceHasChangedButNotForKnowledge() throws Exception {
    checkout("touch target/lib/culprit.jar");
    run(home.resolve("culprit"));
    FileTime later = FileTime.fromMillis(System.currentTimeMillis() + 60_000);
    Path knowledge = Files.createDirectories(home.resolve("knowledge")).resolve("case.yaml");
    Files.setLastModifiedTime(Files.writeString(knowledge, "case: x"), later);
    assertEquals("", run(home.resolve("culprit")).err());
    Files.setLastModifiedTime(home.resolve("src/main/A.java"), later);
    assertEquals(
        "culprit: building (first use, or the sources have changed) ...\n",
        run(home.resolve("culprit")).err());
  }

  @Test
  void tellsWhatABuildThatFailsSaid() throws Exception {
    checkout("echo '[ERROR] no such symbol'; exit 1");
    Result result = run(home.resolve("culprit"));
    assertEquals(2, result.status());
    assertTrue(result.err().contains("[ERROR] no such symbol\n"), result.err());
    assertTrue(
        result.err().contains("culprit: the build failed: the whole output is in "), result.err());
  }

  @Test
  void refusesAJavaThatIsTooOld() throws Exception {
    release();
    jdk = jdk("old", "11.0.2");
    assertEquals(
        new Result(
            2,
            "",
            "culprit: Java is too old (%s/bin/java): it is version 11.0.2; install a JDK 17 or newer and set JAVA_HOME to it\n"
                .formatted(jdk)),
        run(home.resolve("culprit")));
  }

  @Test
  void tellsWhenJavaHomeHasNoJava() throws Exception {
    release();
    jdk = folder.resolve("nowhere");
    assertEquals(
        new Result(
            2,
            "",
            "culprit: no Java at JAVA_HOME (%s): bin/java is missing; set JAVA_HOME to a JDK 17 or newer\n"
                .formatted(jdk)),
        run(home.resolve("culprit")));
  }

  @Test
  void tellsWhenThereIsNoJavaAtAll() throws Exception {
    release();
    jdk = null;
    Result result = run(home.resolve("culprit"));
    assertEquals(2, result.status());
    assertEquals(
        "culprit: no Java found: neither JAVA_HOME nor PATH has one; install a JDK 17 or newer (Debian: apt install openjdk-17-jdk-headless)\n",
        result.err());
  }

  @Test
  void startsFromTheArchiveThatAnEarlierStartHadMade() throws Exception {
    release();
    Path archive = archive("17.0.15-prompt.jsa");
    assertEquals(
        START
            + "-XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:SharedArchiveFile="
            + archive
            + " -Dculprit.home="
            + home,
        run(home.resolve("culprit")).out().split(" -cp ")[0]);
  }

  @Test
  void anArchiveMadeForAnotherProgramIsNotUsedHoweverOldTheProgramIs() throws Exception {
    release();
    Path archive = archive("17.0.15-prompt.jsa");
    for (long millis : List.of(0L, System.currentTimeMillis() + 60_000)) {
      Files.setLastModifiedTime(archive, FileTime.fromMillis(millis));
      assertEquals(started("lib/culprit.jar", ""), run(home.resolve("culprit")));
    }
  }

  @Test
  void aLargeLogGetsTheCompilerThatRunsFastest() throws Exception {
    release();
    Path small = Files.writeString(folder.resolve("small.log"), "x");
    Path large = Files.createDirectories(folder.resolve("logs")).resolve("a large.log");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(65L << 20);
    }
    String quickStart = "-XX:TieredStopAtLevel=1";
    assertTrue(
        run(home.resolve("culprit"), "diagnose", small.toString()).out().contains(quickStart));
    for (Path given : List.of(large, large.getParent())) {
      Result result = run(home.resolve("culprit"), "diagnose", "-q", given.toString());
      assertFalse(result.out().contains(quickStart), result.out());
      assertTrue(
          result
              .out()
              .contains(
                  " -XX:Tier4InvocationThreshold=200000 -XX:Tier4CompileThreshold=200000 -XX:Tier4BackEdgeThreshold=400000 "),
          result.out());
    }
    assertFalse(run(home.resolve("culprit"), "fleet", "x").out().contains(quickStart));
  }

  @Test
  void findsJavaOnThePathWhereNoJavaHomeIsSet() throws Exception {
    release();
    fromPath = true;
    assertEquals(started("lib/culprit.jar", ""), run(home.resolve("culprit")));
  }

  @Test
  void tellsThatACheckoutWhichIsNotOnesOwnIsNotBuiltYet() throws Exception {
    checkout("touch target/lib/culprit.jar");
    assertEquals(
        new Result(
            2,
            "",
            "culprit: not built yet, and %s is not writable: run ./culprit once as its owner, or unpack a release\n"
                .formatted(home)),
        asAnotherUser());
  }

  @Test
  void aReleaseThatIsNotOnesOwnStarts() throws Exception {
    release();
    assertEquals(started("lib/culprit.jar", ""), asAnotherUser());
  }

  /** Root may write everywhere, so that root runs it as nobody. */
  private Result asAnotherUser() throws Exception {
    assumeTrue(Files.exists(Path.of("/usr/bin/setpriv")));
    boolean root = System.getProperty("user.name").equals("root");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      List<String> nobody =
          root ? List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups") : List.of();
      return run(nobody, home.resolve("culprit"));
    } finally {
      Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void anArchiveThatIsALinkIsNotUsed() throws Exception {
    release();
    Path archive = archive("17.0.15-prompt.jsa");
    Path elsewhere = Files.move(archive, folder.resolve("elsewhere"));
    Files.createSymbolicLink(archive, elsewhere);
    assertEquals(started("lib/culprit.jar", ""), run(home.resolve("culprit")));
  }

  @Test
  void aNewerJavaHasAnArchiveOfItsOwnKind() throws Exception {
    release();
    jdk = jdk("new", "25.0.3");
    Path archive = archive("25.0.3-prompt.aot");
    String started = run(home.resolve("culprit")).out();
    assertTrue(started.contains(" -XX:AOTCache=" + archive + " "), started);
    assertTrue(started.contains(" --enable-native-access=ALL-UNNAMED "), started);
    assertTrue(started.contains(" -XX:ArchiveRelocationMode=0 "), started);
  }

  @Test
  void eachPartOfTheProgramStartsFromAnArchiveOfItsOwn() throws Exception {
    release();
    String work = "=" + archive("17.0.15-work.jsa") + " ";
    String help = "=" + archive("17.0.15-help.jsa") + " ";
    for (String asked :
        List.of("help", "--version", "version", "complete", "diagnose --help", "-h")) {
      String started = run(home.resolve("culprit"), asked.split(" ")).out();
      assertTrue(started.contains(help), started);
    }
    for (String other : List.of("diagnose help", "explain version")) {
      String started = run(home.resolve("culprit"), other.split(" ")).out();
      assertTrue(started.contains(work), started);
    }
    String prompt = "=" + archive("17.0.15-prompt.jsa") + " ";
    assertTrue(run(home.resolve("culprit")).out().contains(prompt));
    assertTrue(run(home.resolve("culprit"), "--lang", "fr").out().contains(prompt));
  }

  @Test
  void anArchiveIsMadeForEachPartAndBearsTheTimeOfTheProgram() throws Exception {
    release();
    FileTime built = FileTime.fromMillis(1_600_000_000_000L);
    Files.setLastModifiedTime(home.resolve("lib/culprit.jar"), built);
    Path example = home.resolve("examples/token-forbidden/linux/azcmagent.log");
    Files.createDirectories(example.getParent());
    Files.createFile(example);
    script(
        jdk.resolve("bin/java"),
        """
        for word; do
          case $word in
            -XX:ArchiveClassesAtExit=*) echo made >"${word#*=}" ;;
          esac
        done
        echo "$*" >>"%s"
        """
            .formatted(folder.resolve("calls")));
    // What it leaves running in the background keeps this pipe open until it is done.
    List<String> waiting = List.of("/bin/sh", "-c", "\"$@\" 9>&1", "sh");
    run(waiting, home.resolve("culprit"), "version");
    Path archives = Path.of(folder.resolve("cache/start") + home.toString());
    for (String name : List.of("17.0.15-help.jsa", "17.0.15-work.jsa", "17.0.15-prompt.jsa")) {
      assertEquals(built, Files.getLastModifiedTime(archives.resolve(name)), name);
    }
    List<String> parts =
        Files.readAllLines(folder.resolve("calls")).stream()
            .filter(call -> call.contains("dev.culprit.Rehearsal"))
            .map(call -> call.substring(call.indexOf("dev.culprit.Rehearsal ") + 22))
            .toList();
    assertEquals(
        Stream.of("work", "help", "work", "prompt").map(part -> part + " " + example).toList(),
        parts);
  }

  /** An archive as the launcher would make it for this Java, only empty. */
  private Path archive(String name) throws IOException {
    Path folders = Path.of(folder.resolve("cache/start") + home.toString());
    Files.createDirectories(folders);
    Path archive = Files.createFile(folders.resolve(name));
    return Files.setLastModifiedTime(
        archive, Files.getLastModifiedTime(home.resolve("lib/culprit.jar")));
  }

  private void release() throws IOException {
    Files.createFile(Files.createDirectories(home.resolve("lib")).resolve("culprit.jar"));
  }

  private void checkout(String build) throws IOException {
    Files.createDirectories(home.resolve("target/lib"));
    Files.createFile(home.resolve("pom.xml"));
    Files.createFile(Files.createDirectories(home.resolve("src/main")).resolve("A.java"));
    script(home.resolve("mvnw"), build);
  }

  private Path jdk(String name, String version) throws IOException {
    Path made = folder.resolve(name);
    Files.createDirectories(made.resolve("bin"));
    Files.writeString(
        made.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    script(made.resolve("bin/java"), "echo \"$*\"");
    return made;
  }

  private static void script(Path path, String body) throws IOException {
    Files.writeString(path, "#!/bin/sh\n" + body + "\n");
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Result started(String jar, String arguments) {
    String home = this.home.toString();
    return new Result(
        0,
        (START
                    + "-Dculprit.home="
                    + home
                    + " -cp "
                    + home
                    + "/"
                    + jar
                    + " dev.culprit.Main "
                    + arguments)
                .strip()
            + "\n",
        "");
  }

  private Result run(Path launcher, String... arguments) throws Exception {
    return run(List.of(), launcher, arguments);
  }

  private Result run(List<String> as, Path launcher, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(as);
    command.addAll(List.of("/bin/sh", launcher.toString()));
    command.addAll(Arrays.asList(arguments));
    Path err = folder.resolve("err");
    ProcessBuilder process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile());
    Map<String, String> environment = process.environment();
    environment.remove("JAVA_HOME");
    environment.put("CULPRIT_CACHE", folder.resolve("cache").toString());
    if (jdk == null) {
      environment.put("PATH", bareTools().toString());
    } else if (fromPath) {
      environment.merge("PATH", jdk.resolve("bin").toString(), (old, own) -> own + ":" + old);
    } else {
      environment.put("JAVA_HOME", jdk.toString());
    }
    Process started = process.start();
    String out = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(started.waitFor(), out, Files.readString(err));
  }

  /** A PATH with the tools the launcher needs to find its home, and no Java. */
  private Path bareTools() throws IOException {
    Path bin = Files.createDirectories(folder.resolve("tools"));
    for (String tool : List.of("dirname", "readlink", "pwd")) {
      Path real = Path.of("/usr/bin", tool);
      assertFalse(Files.notExists(real), tool);
      script(bin.resolve(tool), "exec " + real + " \"$@\"");
    }
    return bin;
  }

  private record Result(int status, String out, String err) {}
}
