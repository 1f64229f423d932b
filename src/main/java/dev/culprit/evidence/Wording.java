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

  /** So often it is matched at once: taking it apart for a quicker look pays later. */
  private static final int MATCHED_AT_ONCE = 4;

  private final Signature.Alternative alternative;
  private final boolean ignoreCase;
  private int matched;
  private Supplier<RegexForm> kept;
  private RegexForm form;
  private Parsed parsed;
  private Optional<Pattern> pattern;
  private QuickPattern quick;
  private boolean quickKnown;

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
    return new RegexForm(
        JavaRegex.of(regex, RegexTokens.of(regex)),
        List.of(new RegexForm.Branch(requiredOfLine(), false)),
        beginningsOfLine());
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
    return matched < MATCHED_AT_ONCE
        || !line.isPlain()
        || form().mayMatch(line.foldable()) != RegexForm.Where.NOWHERE;
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

  private QuickPattern.Matched match(String text) {
    RegexForm.Where where = RegexForm.Where.ANYWHERE;
    FoldableText foldable = new FoldableText(text);
    if (matched < MATCHED_AT_ONCE) {
      matched++;
    } else {
      where = form().mayMatch(foldable);
    }
    if (where == RegexForm.Where.NOWHERE) {
      return null;
    }
    QuickPattern quick = quick();
    if (quick != null) {
      try {
        return where == RegexForm.Where.AT_START
            ? quick.findAtStart(text)
            : quick.find(foldable, form().beginnings());
      } catch (QuickPattern.GivesUp manySteps) {
        return matchSteadily(text);
      }
    }
    return matchSteadily(text);
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

  /**
   * Null for what only RE2/J reads as it is meant: regular expressions, and any case of letters.
   */
  private synchronized QuickPattern quick() {
    if (!quickKnown) {
      quick = QuickPattern.of(form().java(), ignoreCase);
      quickKnown = true;
    }
    return quick;
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
