package dev.culprit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How a person teaches Culprit an error it has never seen: from a line in a log to a diagnosis,
 * with an editor and nothing else. The knowledge is the project's as it was before it knew of
 * sign-in hosts that DNS does not find.
 */
class NewCaseSessionTest {
  private static final String DRAFT = "sign-in/profile-deleted.yaml";
  private static final String LINE = NewCauseSessionTest.LINE;

  @TempDir Path folder;
  private KnowledgeCopy knowledge;
  private Path log;

  @BeforeEach
  void forgetSignInHostsThatDnsDoesNotFind() throws IOException {
    knowledge = KnowledgeCopy.in(folder.resolve("knowledge"));
    NewCauseSessionTest.forgetThePolicy(knowledge);
    String known = "network/net-name-not-found.yaml";
    knowledge.edit(known, "management|login|login\\.partner|pas", "management|pas");
    knowledge.edit(
        known, "lookup (?:[a-z0-9.-]*\\blogin(?:\\.partner)?\\.", "lookup (?:login-9\\.");
    knowledge.edit(
        known, "'dial tcp: lookup login.microsoftonline.com: no", "'lookup login-9.azure.com: no");
    knowledge.edit(known, "lookup login.microsoftonline.com: no", "lookup pas.windows.net: no");
    log = Files.writeString(folder.resolve("azcmagent.log"), CONNECT + LINE + "\n");
  }

  @Test
  void aSecretOfTheLineDoesNotGoIntoTheFile() throws IOException {
    String secret = "zG8Q~hTqv2xLw0sVnE4yRbK7mPdJc1uXoAiFtS3e";
    ProjectRun begun =
        knowledge.run(
            "knowledge",
            "new",
            "Probing the vault failed with client_secret=" + secret + " on try 3",
            "--stage",
            "sign-in");
    assertEquals(Status.DONE.code(), begun.status(), begun.err());
    String draft = Files.readString(Path.of(begun.out().strip()));
    assertTrue(draft.contains("Probing the vault failed with client_secret="), draft);
    assertFalse(draft.contains(secret), draft);
  }

  @Test
  void aLineThatNoCaseExplainsLeadsToADiagnosis() throws IOException {
    ProjectRun gaps = knowledge.run("knowledge", "gaps", log.toString());
    String begin = "culprit knowledge new --product azure-arc --from " + log + ":3";
    assertTrue(gaps.out().contains("  1× " + LINE + "\n      " + begin + "\n"), gaps.out());

    ProjectRun begun =
        knowledge.run(
            "knowledge",
            "new",
            "--from",
            log + ":3",
            "--stage",
            "sign-in",
            "--id",
            "profile-deleted");
    assertEquals(Status.DONE.code(), begun.status(), begun.err());
    Path file = knowledge.folder().resolve("azure-arc").resolve(DRAFT);
    assertEquals(file + "\n", begun.out());
    String draft = Files.readString(file);
    assertTrue(
        draft.contains(
            "line: 'Error occurred while sending request for Device Authorization Code: Post {url:url}:"
                + "  dial tcp lookup {host:host}: no such host'\n"),
        draft);

    ProjectRun search = knowledge.run("knowledge", "search", "policy deletes old user profiles");
    assertEquals(Status.DONE.code(), search.status());
    assertTrue(search.out().startsWith("agent-disconnected "), search.out());

    ProjectRun unwritten = knowledge.run("knowledge", "check");
    assertEquals(Status.BROKEN_KNOWLEDGE.code(), unwritten.status());
    assertEquals(
        11,
        Pattern.compile("^error: the text is empty$", Pattern.MULTILINE)
            .matcher(unwritten.out())
            .results()
            .count());

    Files.writeString(
        file,
        draft.substring(0, draft.indexOf("title:"))
            + WRITTEN
            + draft.substring(draft.indexOf("signatures:"), draft.indexOf("causes:"))
            + CAUSES.formatted(LINE));
    ProjectRun checked = knowledge.run("knowledge", "check");
    assertEquals(Status.DONE.code(), checked.status(), checked.out());

    ProjectRun found =
        knowledge.run(
            "diagnose",
            log.toString(),
            "--no-questions",
            "--answers",
            "profile-policy-applies=yes");
    assertEquals(Status.DONE.code(), found.status(), found.err());
    assertTrue(
        found.out().startsWith("Root cause: A policy deletes the profile of the himds account,"),
        found.out());
  }

  @Test
  void aLineInAnArchiveCanBeNamed() throws IOException {
    Path zip = folder.resolve("logs.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      entries.putNextEntry(new ZipEntry("azcmagent.log"));
      entries.write(Files.readString(log).getBytes(StandardCharsets.UTF_8));
    }
    ProjectRun begun = knowledge.run("knowledge", "new", "--from", zip + "!azcmagent.log:3");
    assertEquals(Status.DONE.code(), begun.status(), begun.err());
    assertTrue(Files.readString(Path.of(begun.out().strip())).contains("lookup {host:host}"));
    assertEquals(
        """
        It lies beside 'device-code-network-unreachable', the case whose words are nearest; move it to the folder of its stage if that is another.
        Write the texts that are empty, then run 'culprit knowledge check'.
        """,
        begun.err());
  }

  @Test
  void aLineThatIsNotThereIsTold() {
    assertEquals(
        "there is no line 9 (%s): the log has 3 lines; write FILE:LINE, such as azcmagent.log:17\n"
            .formatted(log),
        knowledge.run("knowledge", "new", "--from", log + ":9").err());
    assertEquals(
        "'azcmagent.log' names no line of a log: write FILE:LINE, such as azcmagent.log:17\n",
        knowledge.run("knowledge", "new", "--from", "azcmagent.log").err());
    assertEquals(
        "there must be one line, typed or named with --from: write: culprit knowledge new --from FILE:LINE\n",
        knowledge.run("knowledge", "new").err());
  }

  private static final String CONNECT =
      """
      time="2021-08-11T06:10:20Z" level=debug msg="Agent Version: 1.8.21210.001"
      time="2021-08-11T06:10:20Z" level=debug msg="Agent Command: connect"
      """;

  private static final String WRITTEN =
      """
      title: { en: The sign-in host is not found, fr: L'hôte de connexion est introuvable }
      origin: documented
      source: { document: Troubleshoot the Connected Machine agent connection issues, revised: 2021-07-16 }
      """;

  /** Both causes are known: other errors have them, and questions about them. */
  private static final String CAUSES =
      """
      causes:
        - use: dns-name-not-found
        - use: profile-deleted-by-policy
      scenarios:
        - name: nothing is answered
          log: '%1$s'
          suspects: [dns-name-not-found, profile-deleted-by-policy]
        - name: a policy deletes profiles
          log: '%1$s'
          answers: { profile-policy-applies: "yes" }
          diagnosis: profile-deleted-by-policy
        - name: DNS knows no name
          log: '%1$s'
          answers: { names-resolve-here: "no" }
          diagnosis: dns-name-not-found
      """;
}
