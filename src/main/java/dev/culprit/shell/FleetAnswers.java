package dev.culprit.shell;

import dev.culprit.evidence.Evidence;
import dev.culprit.fleet.GroupAnswer;
import dev.culprit.interview.Interview;
import dev.culprit.interview.UnknownWordException;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Product;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answers that a command line gives for a fleet: {@code question=choice} for all machines,
 * {@code region=westeurope:question=choice} for a group.
 */
record FleetAnswers(Invocation invocation, Surroundings here, KnowledgeBase base) {

  /**
   * All of them, in their order, so that a later one holds where two do.
   *
   * @throws CommandFailure when there are no such questions, choices or groups, with every problem
   */
  List<GroupAnswer> all() {
    Map<GroupAnswer, Place> answers = new LinkedHashMap<>();
    invocation
        .values(Diagnose.ANSWERS_FILE)
        .forEach(
            file ->
                AnswerFile.read(file, here.phrases())
                    .forEach((answer, place) -> answers.put(GroupAnswer.forAll(answer), place)));
    for (String list : invocation.values(Fleet.ANSWERS)) {
      for (String part : list.split(",")) {
        answers.put(read(part), Place.UNKNOWN);
      }
    }
    List<Problem> problems = new ArrayList<>();
    answers.forEach((answer, place) -> check(answer, place, problems));
    if (!problems.isEmpty()) {
      throw new CommandFailure(Status.WRONG_USAGE, problems);
    }
    return new ArrayList<>(answers.keySet());
  }

  private GroupAnswer read(String part) {
    return GroupAnswer.of(part)
        .orElseThrow(
            () ->
                CommandFailure.usage(
                    here.say("answers.malformed", part.strip()),
                    "",
                    here.say("fleet.write-answer")));
  }

  private void check(GroupAnswer answer, Place place, List<Problem> problems) {
    try {
      new Interview(base, Evidence.NONE, evidence -> null)
          .answer(answer.question(), answer.choice());
    } catch (UnknownWordException e) {
      Problem problem = e.problem(here.settings().language());
      problems.add(Problem.error(problem.what(), place, problem.why(), problem.help()));
    }
    List<String> groups = groups();
    if (!answer.group().isEmpty() && !groups.contains(answer.group())) {
      problems.add(
          Problem.error(
              here.say("fleet.unknown-group", answer.group()),
              place,
              "",
              here.say("usage.one-of", String.join(", ", groups))));
    }
  }

  private List<String> groups() {
    List<String> groups = new ArrayList<>(List.of(GroupAnswer.MACHINE, GroupAnswer.CASE));
    base.products().stream()
        .flatMap(product -> product.context().stream())
        .map(Product.ContextValue::id)
        .distinct()
        .forEach(groups::add);
    return groups;
  }
}
