package dev.culprit.shell;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Secrets of every kind as logs give them away, made anew from a seed so that none is in a rule.
 */
final class SeededSecrets {
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  /**
   * A line of a log that gives a secret away.
   *
   * @param hidden what must not be seen: the secret, and the forms it stands in
   */
  record Seeded(String kind, String line, List<String> hidden) {}

  private final Random random;

  SeededSecrets(long seed) {
    random = new Random(seed);
  }

  /** One of each kind. */
  List<Seeded> all() {
    List<Seeded> all = new ArrayList<>();
    String entra = letters(3) + "8Q~" + letters(34);
    add(all, "client-secret", entra, secret -> "the value is " + secret + " here");
    add(all, "argument", letters(24), secret -> "run --service-principal-secret " + secret);
    add(all, "equals", letters(24), secret -> "run --service-principal-secret=" + secret + " -v");
    add(all, "quoted", letters(9) + " " + letters(9), secret -> "--password '" + secret + "' --x");
    add(
        all,
        "fields",
        letters(20),
        secret -> "argv=[--service-principal-secret \\\"" + secret + "\\\"]");
    add(all, "list", letters(20), secret -> "[\\\"--access-token\\\",\\\"" + secret + "\\\"]");
    String token = base64("{\"alg\":\"none\"}") + "." + base64("{\"s\":\"" + letters(9) + "\"}");
    add(all, "jwt", token + "." + letters(20), secret -> "got " + secret + " back");
    add(
        all,
        "signature",
        letters(30) + "%2B" + letters(9) + "%3D",
        secret -> "GET https://a.blob.core.windows.net/b?sv=2021&sig=" + secret + "&se=2024");
    add(
        all,
        "proxy",
        letters(12),
        secret -> "proxy http://someone:" + secret + "@proxy.example:8080");
    add(
        all,
        "escaped-proxy",
        letters(12),
        secret -> "proxy http:\\/\\/someone:" + secret + "@proxy.example");
    add(all, "bearer", letters(30), secret -> "Authorization: Bearer " + secret);
    String password = letters(14);
    all.add(
        new Seeded(
            "basic",
            "Proxy-Authorization: Basic " + base64("someone:" + password) + " for " + password,
            List.of(password, base64("someone:" + password))));
    add(all, "cookie", letters(25), secret -> "Set-Cookie: session=" + secret);
    add(all, "header", letters(25), secret -> "x-functions-key: " + secret);
    add(
        all,
        "private-key",
        letters(64),
        secret -> "-----BEGIN PRIVATE KEY-----\\n" + secret + "\\n-----END PRIVATE KEY-----");
    add(
        all,
        "form",
        letters(20) + "%7E" + letters(5),
        secret -> "grant_type=x&client_secret=" + secret + "&scope=y");
    add(all, "json", letters(20), secret -> "Body={\\\"client_secret\\\":\\\"" + secret + "\\\"}");
    add(
        all,
        "nested-json",
        letters(20),
        secret -> "Body=\\\"{\\\\\\\"refresh_token\\\\\\\":\\\\\\\"" + secret + "\\\\\\\"}\\\"");
    add(
        all,
        "account-key",
        letters(60) + "==",
        secret -> "AccountName=a;AccountKey=" + secret + ";EndpointSuffix=core.windows.net");
    add(all, "spoken", letters(12), secret -> "password: " + secret);
    add(
        all,
        "powershell",
        letters(16),
        secret -> "ConvertTo-SecureString \\\"" + secret + "\\\" -AsPlainText");
    add(
        all,
        "device-code",
        letters(9).toUpperCase(java.util.Locale.ROOT),
        secret -> "open the page and enter the code " + secret + " to sign in");
    add(all, "github", "ghp_" + letters(36), secret -> "clone with " + secret + " failed");
    add(
        all,
        "twice",
        letters(22),
        secret -> "client_secret=" + secret + " then plain " + secret + ".");
    add(
        all,
        "encoded",
        letters(15) + "/+",
        secret -> "password=" + secret + " as " + base64(secret));
    return all;
  }

  private static void add(
      List<Seeded> all, String kind, String secret, UnaryOperator<String> line) {
    all.add(new Seeded(kind, line.apply(secret), List.of(secret)));
  }

  private String letters(int count) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < count; i++) {
      letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return letters.toString();
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
