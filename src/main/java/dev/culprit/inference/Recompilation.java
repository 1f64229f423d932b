package dev.culprit.inference;

import dev.culprit.inference.CompiledRules.Part;
import dev.culprit.text.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Compiles the rules that were edited and takes the others from what was compiled earlier: the
 * compiler needs some hundredths of a second for a rule, and seconds for all of them.
 */
final class Recompilation {
  /** Each part costs a little at every start. */
  private static final int MOST_PARTS = 8;

  private final List<RuleText> files;
  private final RuleBook book;

  Recompilation(List<RuleText> files, RuleBook book) {
    this.files = files;
    this.book = book;
  }

  /**
   * @param earlier what was compiled before, for these texts or others
   * @param problems gets what the compiler has to say
   * @return null when there is a problem
   */
  CompiledRules after(List<CompiledRules> earlier, List<Problem> problems) {
    List<Part> kept =
        earlier.stream()
            .map(this::kept)
            .max(Comparator.comparingInt(Recompilation::rulesOf))
            .orElse(List.of());
    if (kept.size() >= MOST_PARTS || 2 * rulesOf(kept) < book.heads().size()) {
      kept = List.of();
    }
    Map<String, String> left = new TreeMap<>(sums(book));
    kept.forEach(part -> left.keySet().removeAll(part.rules().keySet()));
    List<Part> parts = new ArrayList<>(kept);
    if (!left.isEmpty()) {
      Part compiled = RuleCompiler.compile(texts(left), left, problems);
      if (compiled == null) {
        return null;
      }
      parts.add(compiled);
    }
    return new CompiledRules(parts, book);
  }

  /** What of it still says the same. */
  private List<Part> kept(CompiledRules earlier) {
    Map<String, String> wanted = sums(book);
    List<Part> kept = new ArrayList<>();
    for (Part part : earlier.parts()) {
      Map<String, String> same = new TreeMap<>(part.rules());
      same.entrySet().removeIf(rule -> !rule.getValue().equals(wanted.get(rule.getKey())));
      if (!same.isEmpty()) {
        kept.add(new Part(part.model(), same, part.classes()));
      }
    }
    return kept;
  }

  /** The files with these rules alone; each stands at its line. */
  private List<RuleText> texts(Map<String, String> rules) {
    List<RuleText> texts = new ArrayList<>();
    for (int source = 0; source < files.size(); source++) {
      int number = source;
      List<RuleHead> others =
          book.heads().stream()
              .filter(head -> head.source() == number && !rules.containsKey(head.name()))
              .toList();
      texts.add(files.get(source).without(others));
    }
    return texts;
  }

  private static Map<String, String> sums(RuleBook book) {
    return book.heads().stream().collect(Collectors.toMap(RuleHead::name, RuleHead::sum));
  }

  private static int rulesOf(List<Part> parts) {
    return parts.stream().mapToInt(part -> part.rules().size()).sum();
  }
}
