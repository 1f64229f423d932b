package dev.culprit.inference;

import dev.culprit.cache.Digest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.kie.api.KieBase;

/** The name of compiled rules: everything that decides what compiling gives. */
final class RuleKey {
  private RuleKey() {}

  static String of(List<RuleText> files) {
    MessageDigest digest = Digest.sha256();
    add(digest, versionOf(KieBase.class));
    add(digest, versionOf(RuleKey.class));
    add(digest, RuleCompiler.CLASS_FILE_TARGET);
    add(digest, Vocabulary.fingerprint());
    files.forEach(file -> add(digest, file.text()));
    return HexFormat.of().formatHex(digest.digest());
  }

  /** With its length, so that no two lists of texts run together to the same bytes. */
  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  private static String versionOf(Class<?> type) {
    return String.valueOf(type.getPackage().getImplementationVersion());
  }
}
