package dev.culprit.report.redaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RedactorTest {
  private static final Path HERE = Path.of("src/test/resources/dev/culprit/report/redaction");
  private static final RedactionRules RULES = RedactionRules.read(Path.of("knowledge"), List.of());

  @Test
  void theProjectsRulesStandTheirOwnSamples() {
    assertEquals(List.of(), RULES.problems());
  }

  @Test
  void noneOfTwoHundredSecretsIsLeft() throws IOException {
    Random random = new Random(7);
    Map<String, String> lineOfSecret = new TreeMap<>();
    while (lineOfSecret.size() < 210) {
      for (String place : lines("secrets.txt")) {
        String secret = secret(random);
        String base64 =
            Base64.getEncoder()
                .encodeToString(("svc-proxy:" + secret).getBytes(StandardCharsets.UTF_8));
        lineOfSecret.put(secret, place.replace("{secret}", secret).replace("{base64}", base64));
      }
    }
    Redactor redactor = Redactor.ofSecrets(RULES, lineOfSecret.values());
    List<String> left = new ArrayList<>();
    lineOfSecret.forEach(
        (secret, line) -> {
          String redacted = redactor.redact(line);
          if (redacted.contains(secret) || redacted.contains(secret.substring(6))) {
            left.add(redacted);
          }
        });
    assertEquals(List.of(), left);
  }

  @Test
  void aSecretThatShowsItselfOnceIsTakenOutEverywhere() {
    String shown = "connect --service-principal-secret 'p%lly+w/ggle 9'";
    Redactor redactor = Redactor.ofSecrets(RULES, List.of(shown));
    assertEquals(
        List.of(
            "sent [removed:secret-argument] to it",
            "in an address [removed:secret-argument]",
            "in base 64 [removed:secret-argument]",
            "as JSON [removed:secret-argument]"),
        List.of(
            redactor.redact("sent p%lly+w/ggle 9 to it"),
            redactor.redact("in an address p%25lly%2Bw%2Fggle+9"),
            redactor.redact("in base 64 cCVsbHkrdy9nZ2xlIDk="),
            redactor.redact("as JSON p%lly+w/ggle 9")));
  }

  @Test
  void aPasswordInBasicCredentialsIsTakenOutWhereItStandsAlone() {
    Redactor redactor =
        Redactor.ofSecrets(RULES, List.of("Proxy-Authorization: Basic am9lOnN3b3JkZmlzaA=="));
    assertEquals("the word [removed:authorization-header]", redactor.redact("the word swordfish"));
  }

  @Test
  void harmlessLookAlikesStay() throws IOException {
    List<String> lines = lines("harmless.txt");
    assertEquals(100, lines.size());
    Redactor redactor = Redactor.ofAll(RULES, Pseudonyms.none(), lines);
    List<String> changed =
        lines.stream().map(redactor::redact).filter(line -> !lines.contains(line)).toList();
    assertEquals(List.of(), changed);
  }

  @Test
  void identifiersTakeTheSamePseudonymEverywhere() {
    String tenant = "6f1d2c3b-4a59-4e68-8b77-0c9a8b7d6e5f";
    Redactor redactor =
        all(
            "POST https://login.microsoftonline.com/" + tenant + "/oauth2/v2.0/token",
            "user c.moreau@fabrikam.example on lx-mail-02",
            "root@lx-mail-02:~# azcmagent show",
            "dial tcp 10.1.2.3:443 and 40.126.9.7:443");
    assertEquals(
        List.of(
            "POST https://login.microsoftonline.com/tenant-1/oauth2/v2.0/token",
            "tenant-1",
            "TENANT-1".toLowerCase(),
            "user user-1 on host-1",
            "dial tcp private-address-1:443 and address-1:443",
            "\\nhost-1\\n"),
        List.of(
            redactor.redact(
                "POST https://login.microsoftonline.com/" + tenant + "/oauth2/v2.0/token"),
            redactor.redact(tenant),
            redactor.redact(tenant.toUpperCase()),
            redactor.redact("user c.moreau@fabrikam.example on LX-MAIL-02"),
            redactor.redact("dial tcp 10.1.2.3:443 and 40.126.9.7:443"),
            redactor.redact("\\nlx-mail-02\\n")));
  }

  @Test
  void onTheOwnersTerminalIdentifiersStay() {
    String line = "Tenant Id=40ae6b98-264f-4f57-a7b9-90ee43cf35b3 password=abc123";
    assertEquals(
        "Tenant Id=40ae6b98-264f-4f57-a7b9-90ee43cf35b3 password=[removed:secret-value]",
        Redactor.ofSecrets(RULES, List.of(line)).redact(line));
  }

  @Test
  void aPseudonymThatStandsInTheTextIsNotGivenOut() {
    Redactor redactor = all("root@srv01:~# ping host-1");
    assertEquals("root@host-2:~# ping host-1", redactor.redact("root@srv01:~# ping host-1"));
  }

  @Test
  void redactingTwiceChangesNothingMore() throws IOException {
    List<String> lines =
        lines("secrets.txt").stream()
            .map(line -> line.replace("{secret}", "aB3_xyz.9876"))
            .toList();
    Redactor first = Redactor.ofAll(RULES, Pseudonyms.none(), lines);
    List<String> once = lines.stream().map(first::redact).toList();
    Redactor second = Redactor.ofSecrets(RULES, once);
    assertEquals(once, once.stream().map(second::redact).toList());
  }

  @Test
  void theOwnerPutsTheValuesBack() {
    String line = "the machine srv01 of c.moreau@fabrikam.example asks host-1";
    Redactor redactor = all(line, "root@srv01:~#");
    String redacted = redactor.redact(line);
    assertEquals("the machine host-2 of user-1 asks host-1", redacted);
    assertEquals(line, Unredaction.apply(redacted, redactor.pseudonyms().orElseThrow()));
  }

  @Test
  void aLineAsLongAsOnesThatAreKeptIsRedactedToItsEnd() {
    String line = "a=b ".repeat(4_000) + "password=hunter22";
    assertTrue(
        Redactor.ofAll(RULES, Pseudonyms.none(), List.of(line))
            .redact(line)
            .endsWith("a=b password=[removed:secret-value]"));
  }

  private static Redactor all(String... texts) {
    return Redactor.ofAll(RULES, Pseudonyms.none(), List.of(texts));
  }

  private static List<String> lines(String file) throws IOException {
    return Files.readAllLines(HERE.resolve(file)).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  /** Twelve to forty characters of what Microsoft Entra ID and people make secrets of. */
  private static String secret(Random random) {
    String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    String all = letters + "~._-";
    StringBuilder secret = new StringBuilder();
    int length = 12 + random.nextInt(28);
    for (int i = 0; i < length; i++) {
      String from = i == 0 || i == length - 1 ? letters : all;
      secret.append(from.charAt(random.nextInt(from.length())));
    }
    return secret.toString();
  }
}
