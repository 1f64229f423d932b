package dev.culprit.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.diagnosis.Incident;
import dev.culprit.evidence.Answer;
import dev.culprit.knowledge.Question;
import dev.culprit.knowledge.Who;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class InterviewPropertyTest {

  @Property(tries = 200)
  void probabilitiesSumToOne(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 12) int causes,
      @ForAll @IntRange(max = 6) int answers) {
    Random random = new Random(seed);
    Interview interview = RandomBase.of(random, causes, 6).interview("error");
    someAnswers(random, interview, answers)
        .forEach(a -> interview.answer(a.question(), a.choice()));

    for (Incident incident : interview.findings().incidents()) {
      Map<String, Double> belief = Belief.of(incident);
      belief.values().forEach(p -> assertTrue(p >= 0 && p <= 1));
      double total = belief.values().stream().mapToDouble(p -> p).sum();
      assertEquals(incident.liveSuspects().isEmpty() ? 0 : 1, total, 1e-9);
    }
  }

  @Property(tries = 100)
  void theOrderOfAnswersDoesNotMatter(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int answers) {
    Random random = new Random(seed);
    SmallBase base = RandomBase.of(random, 5, 6);
    Interview one = base.interview("error");
    List<Answer> given = someAnswers(random, one, answers);
    given.forEach(a -> one.answer(a.question(), a.choice()));
    Interview other = base.interview("error");
    Collections.shuffle(given, random);
    given.forEach(a -> other.answer(a.question(), a.choice()));

    assertEquals(Belief.of(incident(one)), Belief.of(incident(other)));
    assertEquals(summary(one.steps()), summary(other.steps()));
  }

  @Property(tries = 100)
  void anActAndItsUndoLeaveNoTrace(@ForAll long seed, @ForAll @IntRange(max = 3) int answers) {
    Random random = new Random(seed);
    Interview interview = RandomBase.of(random, 5, 5).interview("error");
    someAnswers(random, interview, answers)
        .forEach(a -> interview.answer(a.question(), a.choice()));
    List<Step> steps = interview.steps();
    List<Act> acts = interview.acts();
    var findings = interview.findings();

    int done = 0;
    for (Answer answer : someAnswers(random, interview, 2)) {
      interview.answer(answer.question(), answer.choice());
      done++;
    }
    interview.tried("c00", random.nextBoolean());
    interview.delegate(Who.MACHINE_ADMIN, false);
    done += interview.skip() ? 3 : 2;
    for (int i = 0; i < done; i++) {
      interview.back();
    }

    assertEquals(acts, interview.acts());
    assertEquals(findings, interview.findings());
    assertEquals(steps, interview.steps());
  }

  @Property(tries = 200)
  void noOtherStepIsCheaper(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int causes) {
    Random random = new Random(seed);
    Interview interview = RandomBase.of(random, causes, 6).interview("error");
    someAnswers(random, interview, 2).forEach(a -> interview.answer(a.question(), a.choice()));
    List<Double> costs = costs(interview.steps());

    costs.forEach(cost -> assertTrue(costs.get(0) <= cost + 1e-9, () -> interview.steps() + ""));
  }

  @Property(tries = 100)
  void whateverIsAnsweredTheInterviewEnds(@ForAll long seed) {
    Random random = new Random(seed);
    Interview interview = RandomBase.of(random, 6, 6).interview("error");
    int steps = 0;
    while (!(interview.next() instanceof Escalate) && !(interview.next() instanceof Finished)) {
      if (interview.next() instanceof Ask ask) {
        List<Answer> possible = answers(ask.question());
        Answer answer = possible.get(random.nextInt(possible.size()));
        interview.answer(answer.question(), answer.choice());
      } else if (interview.next() instanceof Try attempt) {
        interview.tried(attempt.cause().id(), random.nextInt(4) == 0);
      }
      steps++;
    }
    assertTrue(steps <= 12);
  }

  private static List<Answer> someAnswers(Random random, Interview interview, int count) {
    List<Question> questions = new ArrayList<>(interview.base().questions());
    Collections.shuffle(questions, random);
    List<Answer> answers = new ArrayList<>();
    for (Question question : questions.subList(0, count)) {
      List<Answer> possible = answers(question);
      answers.add(possible.get(random.nextInt(possible.size())));
    }
    return answers;
  }

  private static List<Answer> answers(Question question) {
    List<Answer> answers = new ArrayList<>();
    question.choices().forEach(choice -> answers.add(new Answer(question.id(), choice.id())));
    answers.add(new Answer(question.id(), Answer.UNKNOWN));
    return answers;
  }

  private static Incident incident(Interview interview) {
    return interview.findings().incidents().get(0);
  }

  private static List<String> summary(List<Step> steps) {
    List<String> summary = new ArrayList<>();
    for (Step step : steps) {
      summary.add(step.key().orElse(step.getClass().getSimpleName()));
    }
    costs(steps).forEach(cost -> summary.add("" + cost));
    return summary;
  }

  private static List<Double> costs(List<Step> steps) {
    List<Double> costs = new ArrayList<>();
    for (Step step : steps) {
      if (step instanceof Ask ask) {
        costs.add(ask.cost());
      } else if (step instanceof Try attempt) {
        costs.add(attempt.cost());
      }
    }
    return costs.isEmpty() ? List.of(0.0) : costs;
  }
}
