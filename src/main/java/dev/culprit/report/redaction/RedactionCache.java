package dev.culprit.report.redaction;

import dev.culprit.cache.Build;
import dev.culprit.cache.CacheFolder;
import dev.culprit.cache.ContentSum;
import dev.culprit.cache.RecordArchive;
import dev.culprit.evidence.pattern.TextPattern;
import dev.culprit.knowledge.yaml.YamlDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where rules of redaction are kept from one start to the next as they were read, so that they are
 * neither parsed nor tried on their samples again. It may be deleted at any time, and two processes
 * may use it at once. Only rules without a problem are kept, under the sum of their files.
 */
public final class RedactionCache {
  private static final String FOLDER = "redaction";
  private static final String SUFFIX = ".redaction";

  private final CacheFolder folder;
  private String lastKey = "";
  private RedactionRules last;

  /**
   * What is kept.
   *
   * @param key the name it is kept under, so that no entry passes for another
   */
  record Kept(
      String key, List<KeptRule> secrets, List<KeptRule> identifiers, List<KeptRule> open) {}

  /** A rule as far as it is needed to find something. */
  record KeptRule(
      String id, String kind, List<TextPattern.Parsed> patterns, List<TextPattern.Parsed> keeps) {}

  private RedactionCache(CacheFolder folder) {
    this.folder = folder;
  }

  /** A cache in this folder, which is made when it is needed. */
  public static RedactionCache in(Path folder) {
    return new RedactionCache(new CacheFolder(folder.resolve(FOLDER)));
  }

  /** No cache on disk: the files are read once in each process, and again when they change. */
  public static RedactionCache none() {
    return new RedactionCache(null);
  }

  /** The rules of these folders, as {@link RedactionRules#read} gives them. */
  public synchronized RedactionRules read(Path shipped, List<Path> folders) {
    String key = key(shipped, folders);
    if (!key.equals(lastKey)) {
      last = kept(key).orElseGet(() -> readAndKeep(shipped, folders, key));
      lastKey = key;
    }
    return last;
  }

  private static String key(Path shipped, List<Path> folders) {
    ContentSum sum = new ContentSum();
    for (Path file : RedactionRules.files(shipped, folders)) {
      sum.add(file.toString());
      sum.add(bytes(file));
    }
    return sum.hexadecimal() + "-" + Build.identity();
  }

  private static byte[] bytes(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(YamlDocument.MAX_BYTES + 1);
    } catch (IOException unreadable) {
      // Whoever reads the file tells why it cannot be read.
      return new byte[0];
    }
  }

  private RedactionRules readAndKeep(Path shipped, List<Path> folders, String key) {
    RedactionRules rules = RedactionRules.read(shipped, folders);
    // Somebody may have saved a file meanwhile: then what was read is not what the key says.
    if (folder != null && rules.problems().isEmpty() && key(shipped, folders).equals(key)) {
      Kept kept =
          new Kept(key, kept(rules.secrets()), kept(rules.identifiers()), kept(rules.open()));
      folder.write(key + SUFFIX, new RecordArchive<>(Kept.class).write(kept));
    }
    return rules;
  }

  private Optional<RedactionRules> kept(String key) {
    return folder == null
        ? Optional.empty()
        : folder
            .read(key + SUFFIX)
            .flatMap(new RecordArchive<>(Kept.class)::read)
            .filter(entry -> entry.key().equals(key))
            .map(
                entry ->
                    new RedactionRules(
                        rules(entry.secrets()),
                        rules(entry.identifiers()),
                        rules(entry.open()),
                        List.of()));
  }

  private static List<KeptRule> kept(List<RedactionRule> rules) {
    return rules.stream()
        .map(
            rule ->
                new KeptRule(rule.id(), rule.kind(), parsed(rule.patterns()), parsed(rule.keeps())))
        .toList();
  }

  private static List<TextPattern.Parsed> parsed(List<TextPattern> patterns) {
    return patterns.stream().map(TextPattern::parsed).toList();
  }

  private static List<RedactionRule> rules(List<KeptRule> kept) {
    return kept.stream()
        .map(
            rule ->
                new RedactionRule(
                    rule.id(), rule.kind(), patterns(rule.patterns()), patterns(rule.keeps())))
        .toList();
  }

  private static List<TextPattern> patterns(List<TextPattern.Parsed> parsed) {
    return parsed.stream().map(TextPattern::of).toList();
  }
}
