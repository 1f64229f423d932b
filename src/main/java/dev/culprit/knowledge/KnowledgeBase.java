package dev.culprit.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that is documented, with an index by id. Ids of cases, causes, questions and
 * signatures are unique, so that one id always means one thing.
 */
public final class KnowledgeBase {
  private final List<Product> products;
  private final Map<String, ErrorCase> cases = new LinkedHashMap<>();
  private final Map<String, Cause> causes = new LinkedHashMap<>();
  private final Map<String, Question> questions = new LinkedHashMap<>();
  private final Map<String, String> caseOfSignature = new LinkedHashMap<>();
  private final Map<String, List<Question>> questionsOfCause = new LinkedHashMap<>();

  /**
   * @param cases of all products, in the order they are to be shown
   * @param causes shared ones and those that cases bring with them
   * @param questions shared ones and those that cases bring with them
   */
  public KnowledgeBase(
      List<Product> products, List<ErrorCase> cases, List<Cause> causes, List<Question> questions) {
    this.products = List.copyOf(products);
    for (ErrorCase errorCase : cases) {
      this.cases.put(errorCase.id(), errorCase);
      errorCase.signatures().forEach(s -> caseOfSignature.put(s.id(), errorCase.id()));
      errorCase.clues().forEach(c -> caseOfSignature.put(c.signature().id(), errorCase.id()));
    }
    causes.forEach(cause -> this.causes.put(cause.id(), cause));
    for (Question question : questions) {
      this.questions.put(question.id(), question);
      Set<String> touched = new LinkedHashSet<>();
      for (Question.Choice choice : question.choices()) {
        for (Effect effect : choice.effects()) {
          touched.add(effect.cause());
        }
      }
      for (String cause : touched) {
        questionsOfCause.computeIfAbsent(cause, id -> new ArrayList<>()).add(question);
      }
    }
  }

  public List<Product> products() {
    return products;
  }

  public Optional<Product> product(String id) {
    return products.stream().filter(product -> product.id().equals(id)).findFirst();
  }

  public List<ErrorCase> cases() {
    return List.copyOf(cases.values());
  }

  public Optional<ErrorCase> errorCase(String id) {
    return Optional.ofNullable(cases.get(id));
  }

  /** The case a signature or clue belongs to. */
  public Optional<ErrorCase> caseOfSignature(String signature) {
    return Optional.ofNullable(caseOfSignature.get(signature)).map(cases::get);
  }

  public List<Cause> causes() {
    return List.copyOf(causes.values());
  }

  public Optional<Cause> cause(String id) {
    return Optional.ofNullable(causes.get(id));
  }

  public List<Question> questions() {
    return List.copyOf(questions.values());
  }

  public Optional<Question> question(String id) {
    return Optional.ofNullable(questions.get(id));
  }

  /** The questions of which some answer says something about this cause. */
  public List<Question> questionsOfCause(String cause) {
    return questionsOfCause.getOrDefault(cause, List.of());
  }
}
