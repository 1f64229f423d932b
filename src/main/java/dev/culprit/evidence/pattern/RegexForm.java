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

  /**
   * One of the expressions of which any may match.
   *
   * @param required what a text must hold to match it, each of it
   * @param atStart whether it matches where a text begins only
   * @param java the branch by itself; null when Java has no expression that means the same
   * @param beginnings with what any match of it begins, as far as that is known
   */
  public record Branch(
      List<Requirement> required, boolean atStart, JavaRegex java, Beginnings beginnings) {

    /** Whether a text may match it, as far as fixed texts tell. */
    public boolean mayMatch(FoldableText text) {
      for (Requirement requirement : required) {
        if (!requirement.mayHoldIn(text)) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * The form of an expression.
   *
   * @param ignoreCase whether case does not matter anywhere in it
   */
  public static RegexForm of(String regex, boolean ignoreCase) {
    List<RegexToken> tokens = RegexTokens.of(regex);
    List<RegexLiterals.Fixed> fixed = RegexLiterals.ofBranches(tokens, ignoreCase);
    JavaRegex java = JavaRegex.of(regex, tokens);
    Beginnings beginnings = RegexLiterals.beginnings(tokens, ignoreCase);
    if (fixed.size() == 1) {
      return new RegexForm(java, List.of(branch(fixed.get(0), java, beginnings)), beginnings);
    }
    // A branch may be sound in an expression that is not: of two groups of one name, say.
    List<RegexPieces.Branch> parts = RegexPieces.of(regex, tokens);
    List<Branch> branches = new ArrayList<>();
    for (int i = 0; i < fixed.size(); i++) {
      String alone = parts.get(i).flags() + parts.get(i).written();
      List<RegexToken> own = RegexTokens.of(alone);
      branches.add(
          branch(
              fixed.get(i),
              java == null ? null : JavaRegex.of(alone, own),
              RegexLiterals.beginnings(own, ignoreCase)));
    }
    return new RegexForm(java, branches, beginnings);
  }

  private static Branch branch(RegexLiterals.Fixed fixed, JavaRegex java, Beginnings beginnings) {
    return new Branch(fixed.required(), fixed.atStart(), java, beginnings);
  }

  /** Whether a text may match, as far as fixed texts tell: looking for these is far quicker. */
  public boolean mayMatch(FoldableText text) {
    for (Branch branch : branches) {
      if (branch.mayMatch(text)) {
        return true;
      }
    }
    return false;
  }

  /** What a text must hold to match one of the branches, for each branch. */
  public List<List<Requirement>> requiredOfBranches() {
    List<List<Requirement>> required = new ArrayList<>(branches.size());
    branches.forEach(branch -> required.add(branch.required()));
    return required;
  }
}
