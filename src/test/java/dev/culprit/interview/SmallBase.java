package dev.culprit.interview;

import dev.culprit.evidence.Evidence;
import dev.culprit.evidence.Sighting;
import dev.culprit.knowledge.CandidateCause;
import dev.culprit.knowledge.Cause;
import dev.culprit.knowledge.Commands;
import dev.culprit.knowledge.Effect;
import dev.culprit.knowledge.Effort;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Likelihood;
import dev.culprit.knowledge.Origin;
import dev.culprit.knowledge.Question;
import dev.culprit.knowledge.Signature;
import dev.culprit.knowledge.Solution;
import dev.culprit.knowledge.Source;
import dev.culprit.knowledge.Verdict;
import dev.culprit.knowledge.Who;
import dev.culprit.text.Place;
import dev.culprit.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A knowledge base of a few lines: ids and numbers only. */
public final class SmallBase {
  private final Map<String, Cause> causes = new LinkedHashMap<>();
  private final Map<String, Map<String, Likelihood>> cases = new LinkedHashMap<>();
  private final Map<String, List<Signature>> signatures = new LinkedHashMap<>();
  private final List<Question> questions = new ArrayList<>();

  public SmallBase cause(String id, Likelihood likelihood, Effort effort) {
    return cause(id, likelihood, Who.MACHINE_ADMIN, effort, Map.of());
  }

  public SmallBase cause(
      String id, Likelihood likelihood, Who who, Effort effort, Map<String, String> safeWhen) {
    Text danger = safeWhen.isEmpty() ? null : Text.same("something is lost");
    Solution solution = new Solution(who, effort, danger, safeWhen, List.of(), null);
    causes.put(
        id,
        new Cause(
            id,
            likelihood,
            Origin.DOCUMENTED,
            Text.same(id),
            Text.same(""),
            solution,
            Place.UNKNOWN));
    return this;
  }

  /** A case with these causes, each with its own likelihood. */
  public SmallBase errorCase(String id, String... causeIds) {
    Map<String, Likelihood> candidates = new LinkedHashMap<>();
    for (String cause : causeIds) {
      candidates.put(cause, causes.get(cause).likelihood());
    }
    cases.put(id, candidates);
    return this;
  }

  /** A signature of a case that is added later. */
  public SmallBase signature(String id, String caseId, String line) {
    Signature.Alternative alternative = new Signature.Alternative(line, false, Place.UNKNOWN);
    signatures
        .computeIfAbsent(caseId, key -> new ArrayList<>())
        .add(
            new Signature(
                id,
                List.of(alternative),
                List.of(),
                false,
                "",
                List.of(line),
                List.of(),
                Place.UNKNOWN));
    return this;
  }

  public SmallBase likelihood(String caseId, String cause, Likelihood likelihood) {
    cases.get(caseId).put(cause, likelihood);
    return this;
  }

  /**
   * A question anybody can answer.
   *
   * @param choices such as {@code "yes confirms a, rules-out b"} or {@code "no"}
   */
  public SmallBase question(String id, Effort effort, String... choices) {
    return question(id, null, effort, choices);
  }

  public SmallBase question(String id, Who who, Effort effort, String... choices) {
    List<Question.Choice> all = new ArrayList<>();
    for (String choice : choices) {
      String[] words = choice.replace(",", "").split(" ");
      List<Effect> effects = new ArrayList<>();
      for (int i = 1; i < words.length; i += 2) {
        effects.add(
            new Effect(Verdict.valueOf(words[i].toUpperCase().replace('-', '_')), words[i + 1]));
      }
      all.add(new Question.Choice(words[0], Text.same(words[0]), effects));
    }
    questions.add(
        new Question(
            id,
            Origin.AUTHORED,
            effort,
            who,
            Text.same(id),
            null,
            Commands.NONE,
            all,
            List.of(),
            Place.UNKNOWN));
    return this;
  }

  public KnowledgeBase base() {
    List<ErrorCase> errorCases = new ArrayList<>();
    cases.forEach((id, candidates) -> errorCases.add(errorCase(id, candidates)));
    return new KnowledgeBase(List.of(), errorCases, List.copyOf(causes.values()), questions);
  }

  /** An interview about cases a person reported. */
  public Interview interview(String... reported) {
    KnowledgeBase base = base();
    Evidence evidence = Evidence.NONE;
    for (String id : reported) {
      evidence = evidence.with(new Sighting(id));
    }
    return new Interview(base, evidence, new PlainInference(base));
  }

  private ErrorCase errorCase(String id, Map<String, Likelihood> candidates) {
    List<CandidateCause> named = new ArrayList<>();
    candidates.forEach(
        (cause, likelihood) ->
            named.add(new CandidateCause(causes.get(cause), likelihood, Text.same(""))));
    return new ErrorCase(
        id,
        "product",
        "stage",
        "",
        Origin.DOCUMENTED,
        Text.same(id),
        new Source("a document", "2026-01-01", ""),
        null,
        false,
        signatures.getOrDefault(id, List.of()),
        List.of(),
        null,
        named,
        List.of(),
        List.of(),
        List.of(),
        Place.UNKNOWN);
  }
}
