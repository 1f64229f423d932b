package dev.culprit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code culprit.cmd} in the command shell of Wine, beside a Java that only prints how it was
 * called and a wrapper that only notes it. Wine does not wait for such a Java, which is a script:
 * its exit status cannot be seen here.
 */
@EnabledIf("wineIsInstalled")
class WineLauncherTest {
  private static final String BUILDING =
      "culprit: building (first use, or the sources have changed) ...\n";
  private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

  /** What Wine takes for a Windows; it takes seconds to make, so that it is kept. */
  private static final Path WINDOWS = Path.of("target/wine").toAbsolutePath();

  @TempDir Path folder;
  private Path home;
  private final Map<String, String> environment = new TreeMap<>();

  static boolean wineIsInstalled() {
    return Files.isExecutable(Path.of("/usr/bin/wine"));
  }

  @BeforeAll
  static void boot() throws Exception {
    Files.createDirectories(WINDOWS.getParent());
    ProcessBuilder boot = new ProcessBuilder("/usr/bin/wine", "wineboot", "--init");
    boot.environment().putAll(wine());
    boot.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
    assertEquals(0, boot.start().waitFor());
  }

  private static Map<String, String> wine() {
    return Map.of(
        "WINEPREFIX",
        WINDOWS.toString(),
        "WINEDEBUG",
        "-all",
        "WINEDLLOVERRIDES",
        "mscoree,mshtml=");
  }

  @BeforeEach
  void layOut() throws IOException {
    folder = folder.toRealPath();
    home = Files.createDirectories(folder.resolve("a home (x86) & more"));
    Files.writeString(
        home.resolve("culprit.cmd"),
        Files.readString(Path.of("culprit.cmd")).replace("\r\n", "\n").replace("\n", "\r\n"));
    environment.put("JAVA_HOME", jdk("jdk", "17.0.15"));
  }

  @Test
  void startsAReleaseFromAnyFolderWithoutBuilding() throws Exception {
    release();
    assertEquals(
        new Result(
            0,
            """
            -XX:+UseSerialGC
            -Dsun.reflect.inflationThreshold=1000000
            -Djdk.reflect.useNativeAccessorOnly=true
            -Xlog:disable
            -XX:TieredStopAtLevel=1
            -XX:Tier3BackEdgeThreshold=10000
            -Dculprit.home=%1$s
            -cp
            %1$s\\lib\\culprit.jar
            dev.culprit.Main
            diagnose
            a b
            c!d
            e & f
            "g"
            """
                .formatted(windows(home)),
            ""),
        run("diagnose \"a b\" c!d \"e & f\" \\\"g\\\""));
  }

  @Test
  void aNewerJavaIsToldToKeepQuietAboutDrools() throws Exception {
    release();
    environment.put("JAVA_HOME", jdk("new", "25.0.3"));
    assertTrue(run("").out().contains("\n--sun-misc-unsafe-memory-access=allow\n"));
  }

  @Test
  void findsJavaOnThePathWhereNoJavaHomeIsSet() throws Exception {
    release();
    environment.remove("JAVA_HOME");
    environment.put("WINEPATH", jdk("on the path", "17.0.15") + "\\bin");
    assertTrue(run("version").out().endsWith("\nversion\n"));
  }

  @Test
  void refusesAJavaThatIsTooOld() throws Exception {
    release();
    environment.put("JAVA_HOME", jdk("old", "11.0.2"));
    assertEquals(
        new Result(
            2,
            "",
            "culprit: Java is too old (%s\\old\\bin\\java.exe): it is version 11.0.2; install a JDK 17 or newer and set JAVA_HOME to it\n"
                .formatted(windows(folder))),
        run(""));
  }

  @Test
  void tellsWhenJavaHomeHasNoJava() throws Exception {
    release();
    environment.put("JAVA_HOME", "C:\\no (x86) & where");
    assertEquals(
        new Result(
            2,
            "",
            "culprit: no Java at JAVA_HOME (C:\\no (x86) & where): bin\\java.exe is missing; set JAVA_HOME to a JDK 17 or newer\n"),
        run(""));
  }

  @Test
  void tellsWhenThereIsNoJavaAtAll() throws Exception {
    release();
    environment.remove("JAVA_HOME");
    assertEquals(
        new Result(
            2,
            "",
            "culprit: no Java found: neither JAVA_HOME nor PATH has one; install a JDK 17 or newer (for example: winget install Microsoft.OpenJDK.17)\n"),
        run(""));
  }

  @Test
  void buildsACheckoutOnFirstUseAndWhenASourceHasChangedButNotForKnowledge() throws Exception {
    checkout("@md target\\lib 2>nul\r\n@type nul >target\\lib\\culprit.jar\r\n@echo %*>>calls\r\n");
    assertEquals(BUILDING, run("").err());
    assertEquals("", run("").err());
    change(Files.createDirectories(home.resolve("knowledge")).resolve("case.yaml"));
    assertEquals("", run("").err());
    for (String source : List.of("src/main/java/A.java", "src/main/java/B.java", "pom.xml")) {
      change(home.resolve(source));
      assertEquals(BUILDING, run("").err(), source);
      assertEquals("", run("").err(), source);
    }
    assertEquals(
        List.of("-B -q -DskipTests package"),
        Files.readAllLines(home.resolve("calls")).stream().map(String::strip).distinct().toList());
    assertTrue(run("").out().endsWith("\\target\\lib\\culprit.jar\ndev.culprit.Main\n"));
  }

  private static void change(Path file) throws IOException {
    FileTime later = FileTime.fromMillis(System.currentTimeMillis() + 60_000);
    Files.setLastModifiedTime(Files.writeString(file, "changed"), later);
  }

  @Test
  void tellsWhatABuildThatFailsSaidAndTriesAgainAtTheNextStart() throws Exception {
    checkout("@echo [INFO] x\r\n@echo [ERROR] [a] no \"such\" ^& symbol\r\n@exit /b 1\r\n");
    for (int start = 0; start < 2; start++) {
      Result result = run("");
      assertEquals(2, result.status());
      assertTrue(
          result
              .err()
              .matches(
                  "\\Q%s[ERROR] [a] no \"such\" & symbol\nculprit: the build failed: the whole output is in \\E.*culprit-build-\\d+.log; a JDK 17 or newer and, the first time, access to Maven Central are needed\n"
                      .formatted(BUILDING)),
          result.err());
    }
  }

  @Test
  void tellsThatACheckoutWhichCannotBeWrittenIsNotBuiltYet() throws Exception {
    checkout("@exit /b 1\r\n");
    Files.createFile(home.resolve("target"));
    assertEquals(
        new Result(
            2,
            "",
            "culprit: not built yet, and %s is not writable: run culprit.cmd once as its owner, or unpack a release\n"
                .formatted(windows(home))),
        run(""));
  }

  @Test
  void aLargeLogGetsTheCompilerThatRunsFastest() throws Exception {
    release();
    Files.writeString(folder.resolve("small.log"), "x");
    Path large = Files.createDirectories(folder.resolve("logs")).resolve("a large.log");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(5L << 30);
    }
    assertTrue(run("diagnose -q small.log").out().contains(QUICK_START));
    for (String given : List.of("diagnose -q \"logs\\a large.log\"", "diagnose logs", "fleet x")) {
      assertFalse(run(given).out().contains(QUICK_START), given);
    }
  }

  @Test
  void asksForAnArchiveUntilThereIsOneMadeForTheProgram() throws Exception {
    release();
    Path start = Files.createDirectories(folder.resolve("local/culprit/start" + drive(home)));
    String archive = windows(start) + "\\17.0.15-prompt.jsa";
    environment.put("CULPRIT_START_ARCHIVE", "yes");
    assertTrue(run("").out().contains("\n-Dculprit.archive=" + archive + "\n"));
    Path made = Files.createFile(start.resolve("17.0.15-prompt.jsa"));
    Files.setLastModifiedTime(made, FileTime.fromMillis(1_600_000_000_000L));
    assertTrue(run("").out().contains("\n-Dculprit.archive=" + archive + "\n"));
    Files.setLastModifiedTime(made, Files.getLastModifiedTime(home.resolve("lib/culprit.jar")));
    assertTrue(run("").out().contains("\n-XX:SharedArchiveFile=" + archive + "\n"));
    assertTrue(run("--lang fr").out().contains("\n-XX:SharedArchiveFile=" + archive + "\n"));
    String help = archive.replace("-prompt", "-help");
    for (String asked : List.of("help", "--version", "diagnose \"a b\" --help", "-h")) {
      assertTrue(run(asked).out().contains("\n-Dculprit.archive=" + help + "\n"), asked);
    }
    String work = archive.replace("-prompt", "-work");
    assertTrue(run("diagnose \"help\"").out().contains("\n-Dculprit.archive=" + work + "\n"));
    environment.put("CULPRIT_CACHE", "C:\\shared");
    assertFalse(run("").out().contains(archive), "others may be able to write there");
  }

  private static String drive(Path path) {
    return "/Z" + path;
  }

  private static String windows(Path path) {
    return "Z:" + path.toString().replace('/', '\\');
  }

  private void release() throws IOException {
    Files.createFile(Files.createDirectories(home.resolve("lib")).resolve("culprit.jar"));
  }

  private void checkout(String build) throws IOException {
    Files.createFile(home.resolve("pom.xml"));
    Files.createFile(Files.createDirectories(home.resolve("src/main/java")).resolve("A.java"));
    Files.writeString(home.resolve("mvnw.cmd"), build);
  }

  private String jdk(String name, String version) throws IOException {
    Path made = folder.resolve(name);
    Path java = Files.createDirectories(made.resolve("bin")).resolve("java.exe");
    Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    String modules = "java.base ".repeat(300);
    Files.writeString(
        made.resolve("release"),
        "JAVA_VERSION=\"%s\"\r\nMODULES=\"%s\"\r\n".formatted(version, modules));
    return windows(made);
  }

  private Result run(String arguments) throws Exception {
    Files.writeString(
        folder.resolve("run.cmd"),
        "@set \"LOCALAPPDATA=%s\\local\"\r\n@\"%s\\culprit.cmd\" %s\r\n"
            .formatted(windows(folder), windows(home), arguments));
    Path err = folder.resolve("err");
    ProcessBuilder wine =
        new ProcessBuilder("/usr/bin/wine", "cmd", "/c", "run.cmd")
            .directory(folder.toFile())
            .redirectError(err.toFile());
    wine.environment().keySet().removeAll(List.of("JAVA_HOME", "CULPRIT_CACHE"));
    wine.environment().put("CULPRIT_START_ARCHIVE", "no");
    wine.environment().putAll(wine());
    wine.environment().putAll(environment);
    Process process = wine.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Result(process.waitFor(), lines(out), lines(Files.readString(err)));
  }

  private static String lines(String text) {
    return text.replace("\r\n", "\n");
  }

  private record Result(int status, String out, String err) {}
}
