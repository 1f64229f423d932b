package dev.culprit.inference;

import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** Rules that are ready to run. */
public final class Rules {
  private final KieBase base;
  private final List<RuleText> files;
  private final RuleBook book;
  private final Map<String, RuleHead> heads = new LinkedHashMap<>();
  private final Set<String> namedIds;

  private Rules(KieBase base, List<RuleText> files, RuleBook book) {
    this.base = base;
    this.files = files;
    this.book = book;
    book.heads().forEach(head -> heads.put(head.name(), head));
    namedIds = book.mentions().stream().map(Mention::id).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Reads every {@code .drl} file of these folders, checks it and compiles it, or takes the classes
   * from the cache when nothing was edited since.
   */
  public static LoadedRules load(List<Path> folders, RuleCache cache) {
    List<Problem> problems = new ArrayList<>();
    List<RuleText> files = RuleFolders.read(folders, problems);
    if (!problems.isEmpty()) {
      return new LoadedRules(null, problems);
    }
    String key = RuleKey.of(files);
    Optional<Rules> kept = cache.find(key).flatMap(compiled -> kept(compiled, files));
    return kept.isPresent()
        ? new LoadedRules(kept.get(), problems)
        : compile(files, key, cache, cache.earlier());
  }

  /** Empty when what was kept cannot be trusted: then it is compiled again. */
  private static Optional<Rules> kept(CompiledRules compiled, List<RuleText> files) {
    try {
      return Optional.of(link(compiled, files));
    } catch (IOException | ReflectiveOperationException | LinkageError | RuntimeException unfit) {
      return Optional.empty();
    }
  }

  /** Compiles what is not among what was compiled earlier. */
  private static LoadedRules compile(
      List<RuleText> files, String key, RuleCache cache, List<CompiledRules> earlier) {
    RuleBook.Checked checked = RuleBook.check(files);
    List<Problem> problems = new ArrayList<>(checked.problems());
    CompiledRules compiled =
        problems.isEmpty()
            ? new Recompilation(files, checked.book()).after(earlier, problems)
            : null;
    if (compiled == null) {
      return new LoadedRules(null, problems);
    }
    try {
      Rules rules = link(compiled, files);
      cache.keep(key, compiled);
      return new LoadedRules(rules, problems);
    } catch (IOException | ReflectiveOperationException | LinkageError refused) {
      if (!earlier.isEmpty()) {
        // What was kept may be at fault: then these rules are not.
        return compile(files, key, cache, List.of());
      }
      problems.add(
          Problem.error(
              new Text(
                  "the rules use more than rules may use",
                  "les règles utilisent plus qu'elles n'en ont le droit"),
              refusedIn(files),
              new Text(
                  String.valueOf(refused.getMessage()), "Java dit\u00a0: " + refused.getMessage()),
              RuleProblems.WHAT_A_RULE_MAY_SAY));
      return new LoadedRules(null, problems);
    }
  }

  /** The file that is refused when it is alone, since a class does not say which rule it is of. */
  private static Place refusedIn(List<RuleText> files) {
    for (RuleText file : files) {
      List<RuleText> alone = List.of(file);
      try {
        RuleBook book = RuleBook.check(alone).book();
        link(new Recompilation(alone, book).after(List.of(), new ArrayList<>()), alone);
      } catch (IOException | ReflectiveOperationException | LinkageError refused) {
        return Place.of(file.file());
      }
    }
    return Place.UNKNOWN;
  }

  /** Loads the classes, which runs them as far as their rules are listed. */
  static Rules link(CompiledRules compiled, List<RuleText> files)
      throws IOException, ReflectiveOperationException {
    KieBase base = KieBaseBuilder.createKieBaseFromModel(new RuleClasses(compiled).model());
    return new Rules(base, files, compiled.book());
  }

  /**
   * The sentence of a rule in each language.
   *
   * @param name the rule's name, which is its English sentence
   */
  public Optional<Text> sentence(String name) {
    return Optional.ofNullable(heads.get(name)).map(head -> new Text(head.name(), head.fr()));
  }

  /** The rules' names, in the order they are written. */
  public List<String> names() {
    return List.copyOf(heads.keySet());
  }

  /** Where a rule is written. */
  public Place placeOf(String name) {
    RuleHead head = heads.get(name);
    return head == null ? Place.UNKNOWN : files.get(head.source()).placeOfLine(head.line());
  }

  /** The ids that rules name and this knowledge does not have. */
  public List<Problem> problems(KnowledgeBase knowledge) {
    return new MentionCheck(knowledge).check(book.mentions(), files);
  }

  /** Ids that the rules name themselves. */
  Set<String> namedIds() {
    return namedIds;
  }

  KieBase base() {
    return base;
  }
}
