package dev.culprit.evidence.pattern;

import dev.culprit.evidence.pattern.RegexToken.Kind;
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

  private static final Set<String> NOTHING = Set.of("");
  private static final Set<String> START = Set.of("^", "\\A");
  private static final Set<String> BLANK = Set.of(" ");

  private final List<RegexToken> tokens;
  private int at;

  private RegexLiterals(List<RegexToken> tokens) {
    this.tokens = tokens;
  }

  /**
   * What is fixed in a branch of the whole expression.
   *
   * @param required what a text must hold to match it, each of it
   * @param atStart whether it matches where a text begins only
   */
  record Fixed(List<Requirement> required, boolean atStart) {}

  /**
   * What a part of the expression matches.
   *
   * @param texts all of them, if they are few; else null
   * @param beginnings one of which each of them begins with; null when nothing is known of that
   */
  private record Part(Set<String> texts, List<Requirement> required, Set<String> beginnings) {}

  /** The texts with one of which any match begins; none when it may begin otherwise. */
  static Beginnings beginnings(List<RegexToken> tokens, boolean ignoreCase) {
    List<Branch> branches = new RegexLiterals(tokens).branches(ignoreCase);
    boolean fold = branches.get(0).foldAtBeginning;
    Set<String> texts = commonBeginnings(branches, fold);
    return texts == null ? Beginnings.NONE : Beginnings.of(texts, fold);
  }

  private static Set<String> commonBeginnings(List<Branch> branches, boolean fold) {
    Set<String> texts = new LinkedHashSet<>();
    for (Branch branch : branches) {
      if (branch.beginnings() == null || branch.foldAtBeginning != fold) {
        return null;
      }
      texts.addAll(branch.beginnings());
    }
    return texts.size() > Requirement.MOST ? null : texts;
  }

  /** The branches of the whole expression. */
  static List<Fixed> ofBranches(List<RegexToken> tokens, boolean ignoreCase) {
    return new RegexLiterals(tokens)
        .branches(ignoreCase).stream()
            .map(branch -> new Fixed(branch.required(), branch.atStart))
            .toList();
  }

  private Part choice(boolean fold) {
    List<Branch> branches = branches(fold);
    take(Kind.CLOSE);
    if (branches.size() == 1) {
      return new Part(
          branches.get(0).texts(fold),
          branches.get(0).required(),
          commonBeginnings(branches, fold));
    }
    return new Part(
        texts(branches, fold), commonRequirement(branches), commonBeginnings(branches, fold));
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
    return Requirement.ofAny(branches.stream().map(Branch::required).toList());
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
    private Set<String> run = NOTHING;
    private boolean exact = true;
    private boolean fold;
    private boolean begun;
    private boolean foldAtBeginning;
    private Set<String> beginnings;
    private boolean atStart;

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

    Set<String> beginnings() {
      return beginnings;
    }

    /** What is known of the beginning; nothing where it may be empty. */
    private void begin(Set<String> texts) {
      if (!begun) {
        begun = true;
        foldAtBeginning = fold;
        beginnings = texts == null || texts.contains("") ? null : texts;
      }
    }

    void read() {
      atStart = beginsAtStart();
      while (at < tokens.size() && !isNext(Kind.CLOSE) && !isNext(Kind.ALTERNATIVE)) {
        item(tokens.get(at++));
      }
      begin(run);
    }

    private boolean beginsAtStart() {
      int first = at;
      while (first < tokens.size() && tokens.get(first).kind() == Kind.FLAGS) {
        first++;
      }
      boolean isAnchor = first < tokens.size() && tokens.get(first).kind() == Kind.ANCHOR;
      boolean isMaybe = first + 1 < tokens.size() && tokens.get(first + 1).kind() == Kind.OPTIONAL;
      return isAnchor && START.contains(tokens.get(first).text()) && !isMaybe;
    }

    private void item(RegexToken token) {
      switch (token.kind()) {
        case LITERAL -> append(new Part(Set.of(token.text()), List.of(), null));
        case ANCHOR -> {}
        case OPEN -> append(choice(folds(token.text(), fold)), folds(token.text(), fold));
        case FLAGS -> {
          if (!run.equals(NOTHING)) {
            begin(run);
          }
          cut();
          fold = folds(token.text(), fold);
        }
        default -> endRun();
      }
    }

    private void append(Part part, boolean partFold) {
      append(partFold == fold ? part : new Part(null, part.required(), null));
    }

    private void append(Part part) {
      if (isNext(Kind.OPTIONAL)) {
        endRun();
      } else if (part.texts() == null) {
        begin(run.equals(NOTHING) ? part.beginnings() : run);
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
          repeat(part);
        }
      }
    }

    /** Several blanks are searched for as one, so that the text goes on after them. */
    private void repeat(Part part) {
      if (part.texts().equals(BLANK)) {
        take(Kind.REPEAT);
        begin(run);
        exact = false;
      } else {
        endRun();
      }
    }

    private void endRun() {
      begin(run);
      cut();
    }

    private void cut() {
      ended.addAll(Requirement.ofRuns(run, fold));
      run = NOTHING;
      exact = false;
    }
  }
}
