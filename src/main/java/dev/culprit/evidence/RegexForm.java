package dev.culprit.evidence;

import java.util.List;

/**
 * What is found out about a regular expression before it is matched. It takes longer than to
 * compile and match it once, so that it can be kept.
 *
 * @param java null when Java has no expression that means the same
 * @param branches what each branch of it requires
 */
record RegexForm(JavaRegex java, List<List<Requirement>> branches) {

  static RegexForm of(String regex, boolean ignoreCase) {
    List<RegexToken> tokens = RegexTokens.of(regex);
    return new RegexForm(JavaRegex.of(regex, tokens), RegexLiterals.ofBranches(tokens, ignoreCase));
  }

  /** Whether a text may match, as far as fixed texts tell: looking for these is far quicker. */
  boolean mayMatch(FoldableText text) {
    for (List<Requirement> branch : branches) {
      if (holdsAll(branch, text)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsAll(List<Requirement> required, FoldableText text) {
    for (Requirement requirement : required) {
      if (!requirement.mayHoldIn(text)) {
        return false;
      }
    }
    return true;
  }

  /** Requirements that each hold for any match; empty when nothing is required. */
  List<Requirement> required() {
    return RegexLiterals.ofAny(branches);
  }
}
