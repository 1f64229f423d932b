package dev.culprit.check.draft;

import dev.culprit.check.search.Found;
import dev.culprit.check.search.KnowledgeSearch;
import dev.culprit.evidence.EvidenceFinder;
import dev.culprit.evidence.Match;
import dev.culprit.evidence.Observation;
import dev.culprit.evidence.SignatureMatcher;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Noun;
import dev.culprit.knowledge.Product;
import dev.culprit.knowledge.Signature;
import dev.culprit.knowledge.yaml.Scalars;
import dev.culprit.text.Advice;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proposes cases for lines that no case explains. */
public final class NewCase {
  /** Enough words to tell one case from another, few enough to type. */
  private static final int WORDS_OF_ID = 5;

  private final KnowledgeBase base;
  private final EvidenceFinder finder;

  public NewCase(KnowledgeBase base) {
    this.base = base;
    this.finder = EvidenceFinder.of(base);
  }

  /**
   * Proposes a case.
   *
   * @param line as it stands in a log
   * @param stage where the file goes; that of the case whose words are nearest when empty
   * @param id of the case; made of the line's words when empty
   * @param today the day the line was seen
   */
  public Proposal propose(
      String line, String product, Optional<String> stage, Optional<String> id, LocalDate today) {
    List<Problem> problems = new ArrayList<>(placeProblems(product, stage));
    if (problems.isEmpty()) {
      problems.addAll(knownProblems(line, product));
    }
    LineGuess guess = LineGuess.of(line);
    String name = id.orElseGet(() -> unusedId(guess));
    problems.addAll(idProblems(name));
    if (problems.isEmpty()) {
      problems.addAll(patternProblems(name, guess, line));
    }
    if (!problems.isEmpty()) {
      return new Proposal.Refused(problems);
    }
    Optional<ErrorCase> neighbour = stage.isPresent() ? Optional.empty() : nearest(line, product);
    String folder =
        stage.or(() -> neighbour.map(ErrorCase::stage)).orElseGet(() -> firstStage(product));
    return new Proposal.Draft(
        name,
        product + "/" + folder + "/" + name + ".yaml",
        CaseTemplate.of(name, guess, line, today),
        guess,
        neighbour.map(ErrorCase::id));
  }

  private Optional<ErrorCase> nearest(String line, String product) {
    return new KnowledgeSearch(base)
        .find(line, base.cases().size()).stream()
            .map(Found::errorCase)
            .filter(near -> near.product().equals(product))
            .findFirst();
  }

  private String firstStage(String product) {
    return base.product(product).orElseThrow().stages().get(0).id();
  }

  private List<Problem> placeProblems(String product, Optional<String> stage) {
    Optional<Product> known = base.product(product);
    if (known.isEmpty()) {
      List<String> products = base.products().stream().map(Product::id).toList();
      return List.of(unknown(Noun.PRODUCT, product, products));
    }
    List<String> stages = known.get().stages().stream().map(Product.Stage::id).toList();
    return stage
        .filter(given -> !stages.contains(given))
        .map(given -> List.of(unknown(Noun.STAGE, given, stages)))
        .orElse(List.of());
  }

  private static Problem unknown(Noun noun, String id, List<String> known) {
    return problem(
        noun.missing("'" + id + "'"),
        Text.NONE,
        Advice.writeNearest(
            id,
            known,
            new Text("write one of ", "écrivez l'un de ces mots\u00a0: ")
                .plus(String.join(", ", known))));
  }

  private List<Problem> knownProblems(String line, String product) {
    Observation seen = finder.findInText(line, "line", Optional.of(product));
    return Stream.concat(seen.matches().stream(), seen.noise().stream())
        .map(Match::caseId)
        .distinct()
        .filter(other -> base.errorCase(other).map(known -> !known.generic()).orElse(true))
        .map(
            other ->
                problem(
                    new Text(
                        "the case '" + other + "' already explains this line",
                        "le cas '" + other + "' explique déjà cette ligne"),
                    Text.same(base.errorCase(other).map(known -> known.place().file()).orElse("")),
                    new Text(
                        "extend that case, or make its signature narrower",
                        "complétez ce cas, ou rendez sa signature plus étroite")))
        .toList();
  }

  private List<Problem> idProblems(String id) {
    if (!id.equals(Scalars.slug(id))) {
      return List.of(
          problem(
              new Text("'" + id + "' is not an id", "'" + id + "' n'est pas un identifiant"),
              new Text(
                  "an id is made of lower-case letters, digits and '-'",
                  "un identifiant est fait de lettres minuscules, de chiffres et de '-'"),
              Advice.write(Scalars.slug(id))));
    }
    return base.errorCase(id).isPresent()
        ? List.of(
            problem(
                new Text("there is already a case '" + id + "'", "il y a déjà un cas '" + id + "'"),
                Text.NONE,
                new Text("choose another id", "choisissez un autre identifiant")))
        : List.of();
  }

  private static List<Problem> patternProblems(String id, LineGuess guess, String line) {
    Signature signature =
        new Signature(
            id,
            List.of(new Signature.Alternative(guess.pattern(), false, Place.UNKNOWN)),
            List.of(),
            false,
            "",
            List.of(line),
            List.of(),
            Place.UNKNOWN);
    List<Problem> problems = SignatureMatcher.problems(signature);
    if (problems.isEmpty() && SignatureMatcher.of(signature).match(line).isEmpty()) {
      return List.of(
          problem(
              new Text(
                  "no signature can be made of this line",
                  "aucune signature ne peut être tirée de cette ligne"),
              Text.NONE,
              new Text(
                  "paste one whole line, as it stands in the log",
                  "collez une ligne entière, telle qu'elle figure dans le journal")));
    }
    return problems;
  }

  /** The last words are what went wrong; what stands before them is what was tried. */
  private String unusedId(LineGuess guess) {
    String words = Scalars.slug(guess.fixedWords());
    List<String> parts =
        Arrays.stream(words.split("-")).filter(part -> !part.matches("\\d*")).toList();
    String id =
        parts.stream()
            .skip(Math.max(0, parts.size() - WORDS_OF_ID))
            .collect(Collectors.joining("-"));
    String candidate = id.isEmpty() ? "new-case" : id;
    for (int i = 2; base.errorCase(candidate).isPresent(); i++) {
      candidate = id + "-" + i;
    }
    return candidate;
  }

  private static Problem problem(Text what, Text why, Text help) {
    return Problem.error(what, Place.UNKNOWN, why, help);
  }
}
