package dev.culprit.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of the knowledge is needed to know which of it matters: a log touches a few of hundreds of
 * cases, and the others need not be read.
 *
 * @param cases their ids, in order
 * @param conditional ids of the cases that are no noise and say {@code when} they are present
 * @param caseOfSignature ids of signatures and clues, and of the case each belongs to
 * @param questionsOfCause ids of the questions of which some answer says something about a cause
 * @param signatures what is to be known of each signature before it is read
 */
record KnowledgeIndex(
    List<String> cases,
    List<String> causes,
    List<String> questions,
    List<String> conditional,
    Map<String, String> caseOfSignature,
    Map<String, List<String>> questionsOfCause,
    List<Outline> signatures) {

  /** A {@link SignatureUse} without the signature. */
  record Outline(String id, Role role, String product, String owner, int alternatives) {}

  /** The index of all this. */
  static KnowledgeIndex of(
      List<ErrorCase> cases,
      List<Cause> causes,
      List<Question> questions,
      List<SignatureUse> signatures) {
    Map<String, String> caseOfSignature = new LinkedHashMap<>();
    for (ErrorCase errorCase : cases) {
      errorCase.signatures().forEach(s -> caseOfSignature.put(s.id(), errorCase.id()));
      errorCase.clues().forEach(c -> caseOfSignature.put(c.signature().id(), errorCase.id()));
    }
    return new KnowledgeIndex(
        cases.stream().map(ErrorCase::id).toList(),
        causes.stream().map(Cause::id).toList(),
        questions.stream().map(Question::id).toList(),
        cases.stream().filter(c -> c.when() != null && !c.isNoise()).map(ErrorCase::id).toList(),
        caseOfSignature,
        questionsOfCause(questions),
        signatures.stream().map(KnowledgeIndex::outline).toList());
  }

  private static Map<String, List<String>> questionsOfCause(List<Question> questions) {
    Map<String, List<String>> questionsOfCause = new LinkedHashMap<>();
    for (Question question : questions) {
      Set<String> touched = new LinkedHashSet<>();
      for (Question.Choice choice : question.choices()) {
        choice.effects().forEach(effect -> touched.add(effect.cause()));
      }
      for (String cause : touched) {
        questionsOfCause.computeIfAbsent(cause, id -> new ArrayList<>()).add(question.id());
      }
    }
    return questionsOfCause;
  }

  private static Outline outline(SignatureUse signature) {
    return new Outline(
        signature.id(),
        signature.role(),
        signature.product(),
        signature.owner(),
        signature.alternatives());
  }
}
