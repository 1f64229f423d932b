package dev.culprit.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signatures for the benchmark: ten written by hand, the rest from templates. Always the same. */
final class BenchSignatures {
  static final String[] NOUNS =
      ("certificate,token,session,lease,volume,snapshot,replica,endpoint,listener,secret,policy,route,"
              + "partition,checkpoint,manifest,extension,proxy,resolver,tunnel,mailbox,index,journal,"
              + "gateway,scheduler,registry,credential,heartbeat,namespace,bucket,container")
          .split(",");
  static final String[] VERBS =
      ("acquire,refresh,mount,resolve,renew,publish,attach,validate,replicate,rotate,synchronise,"
              + "restore,register,evict,download,unpack,negotiate,schedule,commit,compact")
          .split(",");
  static final String[] REASONS =
      ("permission was denied by the server,the deadline was exceeded,the peer closed the connection,"
              + "no such file or directory,the signature is not valid,the quota has been used up,"
              + "the name could not be resolved,another process holds the lock,the disk is full,"
              + "the version is not supported,the clock differs too much,the checksum does not match")
          .split(",");
  private static final String[] BY_HAND = {
    "AADSTS7000215: Invalid client secret",
    "Application with identifier '{application:guid}' was not found in the directory",
    "dial tcp {address:ip}: connect: connection refused",
    "x509: certificate signed by unknown authority",
    "The subscription is not registered to use namespace '{namespace}'",
    "lookup {host:host}: no such host",
    "does not have authorization to perform action '{action}' over scope",
    "net/http: TLS handshake timeout while contacting {host:host}",
    "extension {name:word} exited with code {code:number} during install",
    "cannot write {path:path}: No space left on device"
  };
  private static final String[] TEMPLATES = {
    "failed to <verb> <noun> {name:word} for <noun> controller: <reason>",
    "<noun> manager gave up to <verb> the <noun>: <reason>",
    "E<number> <verb> <noun>: <reason>",
    "cannot <verb> <noun> of <noun> {id:number}: <reason>, code <number>",
    "<noun>/<noun> refused to <verb>: status <number>",
    "worker <number> lost its <noun> while trying to <verb> {path:path}"
  };
  private static final Pattern SLOT = Pattern.compile("<([a-z]+)>");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+(?::([a-z]+))?}");

  private BenchSignatures() {}

  /** The first so many, each as an author of a case writes it. */
  static List<String> lines(int count) {
    Random random = new Random(3);
    Set<String> lines = new LinkedHashSet<>(List.of(BY_HAND));
    while (lines.size() < count) {
      lines.add(filled(TEMPLATES[random.nextInt(TEMPLATES.length)], random));
    }
    return new ArrayList<>(lines).subList(0, count);
  }

  private static String filled(String template, Random random) {
    return SLOT.matcher(template)
        .replaceAll(
            slot ->
                switch (slot.group(1)) {
                  case "verb" -> any(VERBS, random);
                  case "noun" -> any(NOUNS, random);
                  case "reason" -> any(REASONS, random);
                  default -> String.valueOf(1000 + random.nextInt(9000));
                });
  }

  /** A line that a signature matches. */
  static String sample(String line, Random random) {
    return PLACEHOLDER
        .matcher(line)
        .replaceAll(
            slot ->
                switch (String.valueOf(slot.group(1))) {
                  case "guid" -> "%08x-12ab-4cde-8f01-0123456789ab".formatted(random.nextInt());
                  case "ip" -> "10.%d.4.%d".formatted(random.nextInt(256), random.nextInt(256));
                  case "host" -> "node-%d.example.net".formatted(random.nextInt(5000));
                  case "number" -> String.valueOf(random.nextInt(100_000));
                  case "path" -> "/var/lib/data/%d.db".formatted(random.nextInt(1000));
                  default -> "item-%d".formatted(random.nextInt(10_000));
                });
  }

  /**
   * The same for other programs, without names: two patterns of one name are an error for ripgrep.
   *
   * @param shortest what takes the shortest text; POSIX expressions know only the longest
   */
  static String regex(String line, String shortest) {
    StringBuilder regex = new StringBuilder();
    Matcher slot = PLACEHOLDER.matcher(line);
    int done = 0;
    while (slot.find()) {
      regex.append(literal(line.substring(done, slot.start())));
      regex.append(
          switch (String.valueOf(slot.group(1))) {
            case "guid" -> "[0-9a-fA-F-]{36}";
            case "ip" -> "[0-9.]+";
            case "host" -> "[A-Za-z0-9._-]+";
            case "number" -> "[0-9]+";
            case "path", "word" -> "[^ ]+";
            default -> shortest;
          });
      done = slot.end();
    }
    return regex.append(literal(line.substring(done))).toString();
  }

  private static String literal(String text) {
    return text.replaceAll("[.()\\[\\]{}*+?|^$\\\\]", "\\\\$0");
  }

  static String any(String[] words, Random random) {
    return words[random.nextInt(words.length)];
  }
}
