package dev.culprit.evidence;

import dev.culprit.evidence.RegexToken.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the fixed texts a regular expression cannot match without. It errs on the side of finding
 * too few, never one too many.
 *
 * <pre>
 * choice  = branch { "|" branch }
 * branch  = { item [ repeat ] }
 * item    = literal | class | anchor | "(" choice ")"
 * </pre>
 */
final class RegexLiterals {
  private final List<RegexToken> tokens;
  private int at;

  private RegexLiterals(List<RegexToken> tokens) {
    this.tokens = tokens;
  }

  /** Requirements that each hold for any match; empty when nothing is required. */
  static List<Requirement> of(List<RegexToken> tokens, boolean ignoreCase) {
    return new RegexLiterals(tokens).choice(ignoreCase);
  }

  private List<Requirement> choice(boolean fold) {
    List<List<Requirement>> branches = new ArrayList<>();
    boolean foldHere = fold;
    do {
      Branch branch = new Branch(foldHere);
      branch.read();
      branches.add(branch.required);
      // Flags hold to the end of the group, over its further branches.
      foldHere = branch.fold;
    } while (take(Kind.ALTERNATIVE));
    take(Kind.CLOSE);
    if (branches.size() == 1) {
      return branches.get(0);
    }
    if (branches.stream().anyMatch(List::isEmpty)) {
      return List.of();
    }
    return List.of(Requirement.union(branches.stream().map(Requirement::best).toList()));
  }

  private boolean take(Kind kind) {
    boolean there = at < tokens.size() && tokens.get(at).kind() == kind;
    at += there ? 1 : 0;
    return there;
  }

  private static boolean folds(String flags, boolean before) {
    int minus = flags.indexOf('-');
    int i = flags.indexOf('i');
    return i < 0 ? before : minus < 0 || i < minus;
  }

  /** A sequence of items: neighbouring fixed characters are one text. */
  private final class Branch {
    private final List<Requirement> required = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private boolean fold;

    Branch(boolean fold) {
      this.fold = fold;
    }

    void read() {
      while (at < tokens.size()) {
        RegexToken token = tokens.get(at);
        if (token.kind() == Kind.CLOSE || token.kind() == Kind.ALTERNATIVE) {
          break;
        }
        at++;
        item(token);
      }
      endRun();
    }

    private void item(RegexToken token) {
      switch (token.kind()) {
        case LITERAL -> literal(token.text());
        case ANCHOR -> {}
        case OPEN -> {
          endRun();
          List<Requirement> inner = choice(folds(token.text(), fold));
          if (!isOptional()) {
            required.addAll(inner);
          }
        }
        case FLAGS -> {
          endRun();
          fold = folds(token.text(), fold);
        }
        default -> endRun();
      }
    }

    private void literal(String character) {
      if (isOptional()) {
        endRun();
        return;
      }
      run.append(character);
      if (at < tokens.size() && tokens.get(at).kind() == Kind.REPEAT) {
        endRun();
      }
    }

    private boolean isOptional() {
      return at < tokens.size() && tokens.get(at).kind() == Kind.OPTIONAL;
    }

    private void endRun() {
      required.addAll(Requirement.ofRun(run.toString(), fold));
      run.setLength(0);
    }
  }
}
