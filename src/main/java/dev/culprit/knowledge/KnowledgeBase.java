package dev.culprit.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is documented, with an index by id. Ids of cases, causes, questions and
 * signatures are unique, so that one id always means one thing.
 */
public final class KnowledgeBase {
  private final List<Product> products;
  private final KnowledgeIndex index;
  private final Shelf<ErrorCase> cases;
  private final Shelf<Cause> causes;
  private final Shelf<Question> questions;
  private final List<SignatureUse> signatures;

  /**
   * @param cases of all products, in the order they are to be shown
   * @param causes shared ones and those that cases bring with them
   * @param questions shared ones and those that cases bring with them
   */
  public KnowledgeBase(
      List<Product> products, List<ErrorCase> cases, List<Cause> causes, List<Question> questions) {
    List<ErrorCase> allCases = Shelf.distinct(cases, ErrorCase::id);
    List<Cause> allCauses = Shelf.distinct(causes, Cause::id);
    List<Question> allQuestions = Shelf.distinct(questions, Question::id);
    this.products = List.copyOf(products);
    this.signatures = SignatureUse.of(allCases, products);
    this.index = KnowledgeIndex.of(allCases, allCauses, allQuestions, signatures);
    this.cases = new Shelf<>(index.cases(), allCases);
    this.causes = new Shelf<>(index.causes(), allCauses);
    this.questions = new Shelf<>(index.questions(), allQuestions);
  }

  /**
   * Knowledge that was kept; nothing of the lists is read before it is needed.
   *
   * @param index of what the lists hold, in the same order
   */
  KnowledgeBase(
      List<Product> products,
      KnowledgeIndex index,
      List<ErrorCase> cases,
      List<Cause> causes,
      List<Question> questions,
      List<Signature> signatures) {
    this.products = List.copyOf(products);
    this.index = index;
    this.cases = new Shelf<>(index.cases(), cases);
    this.causes = new Shelf<>(index.causes(), causes);
    this.questions = new Shelf<>(index.questions(), questions);
    this.signatures = new ArrayList<>(index.signatures().size());
    for (int i = 0; i < signatures.size(); i++) {
      KnowledgeIndex.Outline outline = index.signatures().get(i);
      int place = i;
      this.signatures.add(
          new SignatureUse(
              outline.id(),
              outline.role(),
              outline.product(),
              outline.owner(),
              outline.alternatives(),
              () -> signatures.get(place)));
    }
  }

  public List<Product> products() {
    return products;
  }

  public Optional<Product> product(String id) {
    return products.stream().filter(product -> product.id().equals(id)).findFirst();
  }

  public List<ErrorCase> cases() {
    return cases.all();
  }

  public Optional<ErrorCase> errorCase(String id) {
    return cases.get(id);
  }

  /** The cases that are no noise and say {@code when} they are present. */
  public List<ErrorCase> conditionalCases() {
    return cases.get(index.conditional());
  }

  /** The case a signature or clue belongs to. */
  public Optional<ErrorCase> caseOfSignature(String signature) {
    return Optional.ofNullable(index.caseOfSignature().get(signature)).flatMap(cases::get);
  }

  /** Everything that logs are searched for. */
  public List<SignatureUse> signatures() {
    return signatures;
  }

  public List<Cause> causes() {
    return causes.all();
  }

  public Optional<Cause> cause(String id) {
    return causes.get(id);
  }

  public List<Question> questions() {
    return questions.all();
  }

  public Optional<Question> question(String id) {
    return questions.get(id);
  }

  /** The questions of which some answer says something about this cause. */
  public List<Question> questionsOfCause(String cause) {
    return questions.get(index.questionsOfCause().getOrDefault(cause, List.of()));
  }

  KnowledgeIndex index() {
    return index;
  }
}
