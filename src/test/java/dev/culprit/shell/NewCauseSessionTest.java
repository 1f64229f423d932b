package dev.culprit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How a person teaches Culprit what a policy does that deletes user profiles: from a pasted line to
 * a scenario that passes, with an editor and nothing else.
 */
class NewCauseSessionTest {
  static final String LINE =
      "time=\"2021-08-11T06:10:22Z\" level=error msg=\"Failed to acquire authorization token device"
          + " flow\" Error=\"Error occurred while sending request for Device Authorization Code:"
          + " Post https://login.windows.net/fb84ce97-b875-4d12-b031-ef5e7edf9c8e/oauth2/devicecode?"
          + "api-version=1.0:  dial tcp lookup login.windows.net: no such host\"";

  @TempDir Path folder;

  @Test
  void aKnownLineLeadsToItsCaseWhichGainsACause() throws Exception {
    KnowledgeCopy knowledge = KnowledgeCopy.in(folder);
    forgetThePolicy(knowledge);

    ProjectRun refused = knowledge.run("knowledge", "new", LINE, "--stage", "sign-in");
    assertEquals(Status.WRONG_USAGE.code(), refused.status());
    Path file = folder.resolve("azure-arc/network/net-name-not-found.yaml");
    assertEquals(
        "the case 'net-name-not-found' already explains this line: %s;".formatted(file)
            + " extend that case, or make its signature narrower\n",
        refused.err());

    knowledge.write("causes/profile-deleted-by-policy.yaml", CAUSE);
    knowledge.edit(
        "network/net-name-not-found.yaml",
        "  - use: dns-private-zone-empty\n",
        "  - use: dns-private-zone-empty\n  - use: profile-deleted-by-policy\n");
    ProjectRun unreachable = knowledge.run("knowledge", "check");
    assertEquals(Status.BROKEN_KNOWLEDGE.code(), unreachable.status());
    assertTrue(unreachable.out().contains("profile-deleted-by-policy"), unreachable.out());

    knowledge.write("questions/policy-deletes-profiles.yaml", QUESTION);
    knowledge.edit(
        "network/net-name-not-found.yaml",
        "suspects: [dns-name-not-found, proxy-not-set, dns-private-zone-empty, region-misspelled]",
        "suspects: [dns-name-not-found, proxy-not-set, dns-private-zone-empty,"
            + " profile-deleted-by-policy, region-misspelled]");
    knowledge.edit(
        "network/net-name-not-found.yaml",
        "answers: { proxy-required: \"no\" }",
        "answers: { proxy-required: \"no\", policy-deletes-profiles: \"no\" }");
    Files.writeString(file, Files.readString(file) + SCENARIO.formatted(LINE));
    ProjectRun checked = knowledge.run("knowledge", "check");
    assertEquals(Status.DONE.code(), checked.status(), checked.out());

    Path log = Files.writeString(folder.resolve("azcmagent.log"), LINE + "\n");
    ProjectRun found =
        knowledge.run(
            "diagnose",
            log.toString(),
            "--no-questions",
            "--answers",
            "policy-deletes-profiles=yes");
    assertEquals(Status.DONE.code(), found.status(), found.err());
    assertTrue(
        found.out().startsWith("Root cause: A policy deletes the profile of the agent's account\n"),
        found.out());
  }

  /** What the session is to teach is not known yet. */
  static void forgetThePolicy(KnowledgeCopy knowledge) throws IOException {
    String known = "network/net-name-not-found.yaml";
    knowledge.cut(known, "  # The policy is documented", "\ncauses:");
    knowledge.cut(known, "  - use: profile-deleted-by-policy\n", "\nscenarios:");
    knowledge.edit(known, ", profile-policy-applies: \"no\"", "");
    knowledge.edit(known, "suspects: [dns-name-not-found, proxy-not-set]\n", "# END\n");
    knowledge.cut(known, "  - name: \"at the sign-in, before any answer\"", "# END\n");
    knowledge.edit(known, "# END\n", "");
  }

  private static final String CAUSE =
      """
      # yaml-language-server: $schema=../../../docs/schema/cause.json
      cause: profile-deleted-by-policy
      likelihood: rare
      origin: documented
      title:
        en: A policy deletes the profile of the agent's account
        fr: Une stratégie supprime le profil du compte de l'agent
      because:
        en: The profile held the certificate with which the agent talks to Azure.
        fr: Le profil contenait le certificat avec lequel l'agent parle à Azure.
      solution:
        who: machine-admin
        effort: hours
        steps:
          - en: Exclude the account of himds from the policy, then disconnect and connect the machine.
            fr: Exclure le compte de himds de la stratégie, puis déconnecter et reconnecter la machine.
        verify:
          windows: azcmagent show
          expect: { en: Agent Status is Connected., fr: Agent Status vaut Connected. }
      """;

  private static final String QUESTION =
      """
      # yaml-language-server: $schema=../../../docs/schema/question.json
      question: policy-deletes-profiles
      origin: documented
      effort: command
      text:
        en: Is the policy "Delete user profiles older than a specified number of days" set here?
        fr: La stratégie « Supprimer les profils utilisateur plus anciens qu'un nombre de jours donné » est-elle définie ici ?
      how: { en: Look into the applied policies., fr: Consulter les stratégies appliquées., windows: gpresult /h report.html }
      answers:
        "yes": { confirms: [profile-deleted-by-policy] }
        "no": { rules-out: [profile-deleted-by-policy] }
      """;

  private static final String SCENARIO =
      """
        - name: a policy deletes profiles
          log: '%s'
          answers: { policy-deletes-profiles: "yes" }
          diagnosis: profile-deleted-by-policy
      """;
}
