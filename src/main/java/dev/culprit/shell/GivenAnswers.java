package dev.culprit.shell;

import dev.culprit.evidence.Answer;
import dev.culprit.interview.Interview;
import dev.culprit.interview.UnknownWordException;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers that a command line gives beforehand. */
record GivenAnswers(Invocation invocation, Surroundings here) {

  /**
   * Gives them in an interview.
   *
   * @throws CommandFailure when there are no such questions or choices, with every problem
   */
  void to(Interview interview) {
    List<Problem> problems = new ArrayList<>();
    placed()
        .forEach(
            (answer, place) -> {
              try {
                interview.answer(answer.question(), answer.choice());
              } catch (UnknownWordException e) {
                Problem problem = e.problem(here.settings().language());
                problems.add(Problem.error(problem.what(), place, problem.why(), problem.help()));
              }
            });
    if (!problems.isEmpty()) {
      throw new CommandFailure(Status.WRONG_USAGE, problems);
    }
  }

  private Map<Answer, Place> placed() {
    Map<Answer, Place> answers = new LinkedHashMap<>();
    invocation
        .values(Diagnose.ANSWERS_FILE)
        .forEach(file -> answers.putAll(AnswerFile.read(file, here.phrases())));
    invocation.values(Diagnose.ANSWERS).stream()
        .flatMap(list -> AnswerList.read(list, here.phrases()).stream())
        .forEach(answer -> answers.put(answer, Place.UNKNOWN));
    return answers;
  }
}
