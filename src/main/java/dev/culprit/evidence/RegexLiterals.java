package dev.culprit.evidence;

import dev.culprit.evidence.RegexToken.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
  /** Of a sequence of choices, {@code level=(?:error|fatal)}, so many texts are written out. */
  private static final int MOST_TEXTS = 16;

  private final List<RegexToken> tokens;
  private int at;

  private RegexLiterals(List<RegexToken> tokens) {
    this.tokens = tokens;
  }

  /** Requirements that each hold for any match; empty when nothing is required. */
  static List<Requirement> of(List<RegexToken> tokens, boolean ignoreCase) {
    return new RegexLiterals(tokens).choice(ignoreCase).required();
  }

  /**
   * What a part of the expression matches.
   *
   * @param texts all of them, if they are few; else null
   */
  private record Part(Set<String> texts, List<Requirement> required) {}

  /** Of each branch of the whole expression, requirements that each hold for any match of it. */
  static List<List<Requirement>> ofBranches(List<RegexToken> tokens, boolean ignoreCase) {
    return new RegexLiterals(tokens).branches(ignoreCase).stream().map(Branch::required).toList();
  }

  private Part choice(boolean fold) {
    List<Branch> branches = branches(fold);
    take(Kind.CLOSE);
    if (branches.size() == 1) {
      return new Part(branches.get(0).texts(fold), branches.get(0).required());
    }
    return new Part(texts(branches, fold), commonRequirement(branches));
  }

  private List<Branch> branches(boolean fold) {
    List<Branch> branches = new ArrayList<>();
    boolean foldHere = fold;
    do {
      Branch branch = new Branch(foldHere);
      branch.read();
      branches.add(branch);
      // Flags hold to the end of the group, over its further branches.
      foldHere = branch.fold;
    } while (take(Kind.ALTERNATIVE));
    return branches;
  }

  private static Set<String> texts(List<Branch> branches, boolean fold) {
    Set<String> texts = new LinkedHashSet<>();
    for (Branch branch : branches) {
      Set<String> own = branch.texts(fold);
      if (own == null) {
        return null;
      }
      texts.addAll(own);
    }
    return texts.size() > MOST_TEXTS ? null : texts;
  }

  private static List<Requirement> commonRequirement(List<Branch> branches) {
    return ofAny(branches.stream().map(Branch::required).toList());
  }

  /** What holds for any match of these branches, given what holds for each. */
  static List<Requirement> ofAny(List<List<Requirement>> branches) {
    if (branches.size() == 1) {
      return branches.get(0);
    }
    List<Requirement> best = new ArrayList<>();
    for (List<Requirement> branch : branches) {
      if (branch.isEmpty()) {
        return List.of();
      }
      best.add(Requirement.best(branch));
    }
    return List.of(Requirement.union(best));
  }

  private boolean take(Kind kind) {
    boolean there = isNext(kind);
    at += there ? 1 : 0;
    return there;
  }

  private boolean isNext(Kind kind) {
    return at < tokens.size() && tokens.get(at).kind() == kind;
  }

  private static boolean folds(String flags, boolean before) {
    int minus = flags.indexOf('-');
    int i = flags.indexOf('i');
    return i < 0 ? before : minus < 0 || i < minus;
  }

  /** A sequence of items: neighbours of fixed text are one text. */
  private final class Branch {
    private final List<Requirement> ended = new ArrayList<>();
    private final boolean foldAtStart;
    private Set<String> run = Set.of("");
    private boolean exact = true;
    private boolean fold;

    Branch(boolean fold) {
      this.fold = fold;
      this.foldAtStart = fold;
    }

    List<Requirement> required() {
      List<Requirement> required = new ArrayList<>(ended);
      required.addAll(Requirement.ofRuns(run, fold));
      return required;
    }

    /** All the texts the branch matches, if it is nothing but fixed text. */
    Set<String> texts(boolean foldOutside) {
      return exact && fold == foldOutside && fold == foldAtStart ? run : null;
    }

    void read() {
      while (at < tokens.size() && !isNext(Kind.CLOSE) && !isNext(Kind.ALTERNATIVE)) {
        item(tokens.get(at++));
      }
    }

    private void item(RegexToken token) {
      switch (token.kind()) {
        case LITERAL -> append(new Part(Set.of(token.text()), List.of()));
        case ANCHOR -> {}
        case OPEN -> append(choice(folds(token.text(), fold)), folds(token.text(), fold));
        case FLAGS -> {
          endRun();
          fold = folds(token.text(), fold);
        }
        default -> endRun();
      }
    }

    private void append(Part part, boolean partFold) {
      append(partFold == fold ? part : new Part(null, part.required()));
    }

    private void append(Part part) {
      if (isNext(Kind.OPTIONAL)) {
        endRun();
      } else if (part.texts() == null) {
        endRun();
        ended.addAll(part.required());
      } else {
        if (run.size() * part.texts().size() > MOST_TEXTS) {
          endRun();
        }
        Set<String> longer = new LinkedHashSet<>();
        run.forEach(before -> part.texts().forEach(after -> longer.add(before + after)));
        run = longer;
        if (isNext(Kind.REPEAT)) {
          endRun();
        }
      }
    }

    private void endRun() {
      ended.addAll(Requirement.ofRuns(run, fold));
      run = Set.of("");
      exact = false;
    }
  }
}
