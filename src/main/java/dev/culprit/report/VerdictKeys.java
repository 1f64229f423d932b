package dev.culprit.report;

import dev.culprit.knowledge.Verdict;
import java.util.Locale;

/** Verdicts as phrase keys and as JSON has them. */
final class VerdictKeys {
  private VerdictKeys() {}

  static String of(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
