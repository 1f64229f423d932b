package dev.culprit.inference;

import dev.culprit.cache.ContentSum;
import java.util.List;
import org.kie.api.KieBase;

/** The name of compiled rules: everything that decides what compiling gives. */
final class RuleKey {
  private RuleKey() {}

  static String of(List<RuleText> files) {
    ContentSum sum = new ContentSum();
    files.forEach(file -> sum.add(file.text()));
    return compiler() + "-" + sum.hexadecimal();
  }

  /** What it begins with: everything but the texts. */
  static String compiler() {
    ContentSum sum = new ContentSum();
    sum.add(versionOf(KieBase.class));
    sum.add(versionOf(RuleKey.class));
    sum.add(RuleCompiler.CLASS_FILE_TARGET);
    sum.add(Vocabulary.fingerprint());
    return sum.hexadecimal();
  }

  private static String versionOf(Class<?> type) {
    return String.valueOf(type.getPackage().getImplementationVersion());
  }
}
