package dev.culprit.evidence.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * What is found out about a regular expression before it is matched. It takes longer than to
 * compile and match it once, so that it can be kept.
 *
 * @param java null when Java has no expression that means the same
 * @param branches those of the whole expression
 * @param beginnings with what any match begins, as far as that is known
 */
public record RegexForm(JavaRegex java, List<Branch> branches, Beginnings beginnings) {

  /** Where in a text a match may begin. */
  public enum Where {
    NOWHERE,
    AT_START,
    ANYWHERE
  }

  /**
   * One of the expressions of which any may match.
   *
   * @param required what a text must hold to match it, each of it
   * @param atStart whether it matches where a text begins only
   */
  public record Branch(List<Requirement> required, boolean atStart) {}

  /**
   * The form of an expression.
   *
   * @param ignoreCase whether case does not matter anywhere in it
   */
  public static RegexForm of(String regex, boolean ignoreCase) {
    List<RegexToken> tokens = RegexTokens.of(regex);
    return new RegexForm(
        JavaRegex.of(regex, tokens),
        RegexLiterals.ofBranches(tokens, ignoreCase),
        RegexLiterals.beginnings(tokens, ignoreCase));
  }

  /** Where a text may match, as far as fixed texts tell: looking for these is far quicker. */
  public Where mayMatch(FoldableText text) {
    Where where = Where.NOWHERE;
    for (Branch branch : branches) {
      if (where != Where.ANYWHERE && holdsAll(branch.required(), text)) {
        where = branch.atStart() ? Where.AT_START : Where.ANYWHERE;
      }
    }
    return where;
  }

  private static boolean holdsAll(List<Requirement> required, FoldableText text) {
    for (Requirement requirement : required) {
      if (!requirement.mayHoldIn(text)) {
        return false;
      }
    }
    return true;
  }

  /** What a text must hold to match one of the branches, for each branch. */
  public List<List<Requirement>> requiredOfBranches() {
    List<List<Requirement>> required = new ArrayList<>(branches.size());
    branches.forEach(branch -> required.add(branch.required()));
    return required;
  }
}
