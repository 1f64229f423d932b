package dev.culprit.evidence;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.culprit.evidence.pattern.Beginnings;
import dev.culprit.evidence.pattern.FoldableText;
import dev.culprit.evidence.pattern.JavaRegex;
import dev.culprit.evidence.pattern.LinePattern;
import dev.culprit.evidence.pattern.Piece;
import dev.culprit.evidence.pattern.QuickPattern;
import dev.culprit.evidence.pattern.RegexForm;
import dev.culprit.evidence.pattern.RegexPieces;
import dev.culprit.evidence.pattern.RegexTokens;
import dev.culprit.evidence.pattern.Requirement;
import dev.culprit.knowledge.Signature;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One alternative of a signature, to be looked for. It is read and compiled when it is first
 * needed: most signatures of a large knowledge base never meet a line that could be theirs.
 */
final class Wording {
  /** A longer one was not meant: no command or sentence has a place for it. */
  private static final int LONGEST_CAPTURE = 1_000;

  private final Signature.Alternative alternative;
  private final boolean ignoreCase;
  private Supplier<RegexForm> kept;
  private RegexForm form;
  private Parsed parsed;
  private Optional<Pattern> pattern;
  private List<Optional<QuickPattern>> quick;

  /** What an alternative says, taken apart. */
  private record Parsed(List<RegexPieces.Branch> branches, Map<String, String> placeholders) {

    static Parsed of(Signature.Alternative alternative) {
      return alternative.regex() ? ofRegex(alternative.pattern()) : ofLine(alternative.pattern());
    }

    private static Parsed ofLine(String line) {
      LinePattern parsed = LinePattern.parse(line);
      return new Parsed(
          List.of(new RegexPieces.Branch(line, "", parsed.pieces())), parsed.placeholders());
    }

    private static Parsed ofRegex(String regex) {
      return new Parsed(RegexPieces.of(regex, RegexTokens.of(regex)), Map.of());
    }

    /** Those of a line, which has one branch. */
    List<Piece> pieces() {
      return branches.get(0).pieces();
    }

    String regex() {
      StringBuilder joined = new StringBuilder();
      pieces().forEach(piece -> joined.append(piece.regex()));
      return joined.toString();
    }
  }

  private Wording(Signature.Alternative alternative, boolean ignoreCase) {
    this.alternative = alternative;
    this.ignoreCase = ignoreCase;
  }

  static Wording of(Signature.Alternative alternative, boolean ignoreCase) {
    return new Wording(alternative, ignoreCase);
  }

  /** Takes the form of its regular expression from here, once it is needed; null when lost. */
  void keptAs(Supplier<RegexForm> form) {
    kept = form;
  }

  /** Whether it is a regular expression, whose form is worth keeping. */
  boolean isRegex() {
    return alternative.regex();
  }

  /** The form it is matched in. */
  synchronized RegexForm form() {
    if (form == null) {
      form = kept == null ? null : kept.get();
      form = form == null ? newForm() : form;
    }
    return form;
  }

  private RegexForm newForm() {
    if (isRegex()) {
      return RegexForm.of(alternative.pattern(), ignoreCase);
    }
    String regex = parsed().regex();
    JavaRegex java = JavaRegex.of(regex, RegexTokens.of(regex));
    Beginnings beginnings = beginningsOfLine();
    return new RegexForm(
        java, List.of(new RegexForm.Branch(requiredOfLine(), false, java, beginnings)), beginnings);
  }

  private Beginnings beginningsOfLine() {
    String first = parsed().pieces().get(0).literal();
    return first.isBlank() ? Beginnings.NONE : Beginnings.of(List.of(first), ignoreCase);
  }

  private synchronized Parsed parsed() {
    if (parsed == null) {
      parsed = Parsed.of(alternative);
    }
    return parsed;
  }

  /** The first of these alternatives that the line holds. */
  static Optional<Hit> first(List<Wording> wordings, LineText line) {
    for (Wording wording : wordings) {
      Optional<Hit> hit = wording.find(line);
      if (hit.isPresent()) {
        return hit;
      }
    }
    return Optional.empty();
  }

  /** What a line must hold to match; each of them must hold. */
  List<Requirement> required() {
    return Requirement.ofAny(requiredOfBranches());
  }

  /** What a line must hold to match one of the branches, for each branch. */
  List<List<Requirement>> requiredOfBranches() {
    return isRegex() ? form().requiredOfBranches() : List.of(requiredOfLine());
  }

  private List<Requirement> requiredOfLine() {
    List<Requirement> required = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (Piece piece : parsed().pieces()) {
      if (!piece.isLiteral()) {
        required.addAll(Requirement.ofRun(run.toString(), ignoreCase));
        run.setLength(0);
      }
      run.append(piece.literal());
    }
    required.addAll(Requirement.ofRun(run.toString(), ignoreCase));
    return required;
  }

  /** The parts it is matched in, one after the other. */
  List<RegexPieces.Branch> branches() {
    return parsed().branches();
  }

  boolean ignoresCase() {
    return ignoreCase;
  }

  /**
   * Looks for it in a line and in its fields. The place is that in the line; the captures are those
   * of the shortest text that holds it, which has neither escapes nor a neighbouring field in it.
   */
  Optional<Hit> find(LineText line) {
    return mayBeIn(line) ? find(line, this::match) : Optional.empty();
  }

  /**
   * Whether the line may hold it, as far as fixed texts tell. Where nothing is escaped its fields
   * are parts of it and hold no other texts, so that they need not be looked at.
   */
  private boolean mayBeIn(LineText line) {
    return !line.isPlain() || form().mayMatch(line.foldable());
  }

  /**
   * The same.
   *
   * @param matching looks for it in a text; null for none
   */
  Optional<Hit> find(LineText line, Function<String, QuickPattern.Matched> matching) {
    QuickPattern.Matched inLine = matching.apply(line.text());
    QuickPattern.Matched narrowest = inLine;
    int length = inLine == null ? Integer.MAX_VALUE : line.text().length();
    if (inLine == null || !inLine.groups().isEmpty()) {
      for (String field : line.fields()) {
        QuickPattern.Matched inField = field.length() < length ? matching.apply(field) : null;
        if (inField != null) {
          narrowest = inField;
          length = field.length();
        }
      }
    }
    if (narrowest == null) {
      return Optional.empty();
    }
    int start = inLine == null ? -1 : inLine.start();
    int end = inLine == null ? -1 : inLine.end();
    return Optional.of(new Hit(start, end, captures(narrowest)));
  }

  /**
   * Of the branches that may match, each is tried by itself: what is found first in the text
   * counts, and where several begin there, what is written first.
   */
  private QuickPattern.Matched match(String text) {
    FoldableText foldable = new FoldableText(text);
    List<RegexForm.Branch> branches = form().branches();
    QuickPattern.Matched first = null;
    for (int i = 0; i < branches.size(); i++) {
      RegexForm.Branch branch = branches.get(i);
      if (branch.mayMatch(foldable)) {
        QuickPattern quick = quick(i);
        if (quick == null) {
          return matchSteadily(text);
        }
        try {
          QuickPattern.Matched found =
              branch.atStart()
                  ? quick.findAtStart(text)
                  : quick.find(foldable, branch.beginnings());
          first = found == null || first != null && first.start() <= found.start() ? first : found;
        } catch (QuickPattern.GivesUp manySteps) {
          return matchSteadily(text);
        }
      }
    }
    return first;
  }

  /** Takes time linear in the text, whatever it holds. */
  QuickPattern.Matched matchSteadily(String text) {
    Pattern compiled = pattern().orElse(null);
    Matcher found = compiled == null ? null : compiled.matcher(text);
    if (found == null || !found.find()) {
      return null;
    }
    Map<String, String> groups = new TreeMap<>();
    for (String name : compiled.namedGroups().keySet()) {
      String value = found.group(name);
      if (value != null) {
        groups.put(name, value);
      }
    }
    return new QuickPattern.Matched(found.start(), found.end(), groups);
  }

  /** A branch by itself; null when only RE2/J reads it as it is meant. */
  private synchronized QuickPattern quick(int branch) {
    if (quick == null) {
      quick = new ArrayList<>(Collections.nCopies(form().branches().size(), null));
    }
    if (quick.get(branch) == null) {
      quick.set(
          branch,
          Optional.ofNullable(QuickPattern.of(form().branches().get(branch).java(), ignoreCase)));
    }
    return quick.get(branch).orElse(null);
  }

  private Map<String, String> captures(QuickPattern.Matched found) {
    Map<String, String> captures = new TreeMap<>();
    found
        .groups()
        .forEach(
            (group, value) -> {
              String name = group.replace('_', '-');
              boolean quoted = !isRegex() && "quoted".equals(parsed().placeholders().get(name));
              captures.put(name, bounded(quoted ? value.substring(1, value.length() - 1) : value));
            });
    return captures;
  }

  private static String bounded(String value) {
    return value.length() > LONGEST_CAPTURE ? value.substring(0, LONGEST_CAPTURE) + "…" : value;
  }

  /** Empty when the expression is wrong: {@link SignatureProblems} tells, and nothing matches. */
  private synchronized Optional<Pattern> pattern() {
    if (pattern == null) {
      try {
        pattern =
            Optional.of(compile(isRegex() ? alternative.pattern() : parsed().regex(), ignoreCase));
      } catch (PatternSyntaxException e) {
        pattern = Optional.empty();
      }
    }
    return pattern;
  }

  static Pattern compile(String regex, boolean ignoreCase) {
    return Pattern.compile(regex, ignoreCase ? Pattern.CASE_INSENSITIVE : 0);
  }
}
