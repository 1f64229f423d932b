package dev.culprit.interview;

import dev.culprit.knowledge.Effort;
import dev.culprit.knowledge.Likelihood;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A base with one case, whose causes and questions are drawn at random. */
final class RandomBase {
  private static final String[] VERDICTS = {"confirms", "rules-out", "supports", "weakens"};

  private RandomBase() {}

  static SmallBase of(Random random, int causes, int questions) {
    SmallBase base = new SmallBase();
    String[] ids = new String[causes];
    for (int c = 0; c < causes; c++) {
      ids[c] = String.format("c%02d", c);
      base.cause(ids[c], any(random, Likelihood.values()), any(random, Effort.values()));
    }
    base.errorCase("error", ids);
    for (int q = 0; q < questions; q++) {
      String[] choices = new String[2 + random.nextInt(2)];
      for (int a = 0; a < choices.length; a++) {
        choices[a] = choice(random, "a" + a, ids);
      }
      Effort effort = any(random, new Effort[] {Effort.GLANCE, Effort.COMMAND, Effort.MINUTES});
      base.question(String.format("q%02d", q), effort, choices);
    }
    return base;
  }

  private static String choice(Random random, String id, String[] causes) {
    List<String> effects = new ArrayList<>();
    Map<String, String> taken = new java.util.HashMap<>();
    for (int i = random.nextInt(causes.length); i >= 0; i--) {
      String cause = any(random, causes);
      if (taken.put(cause, id) == null) {
        // Few answers prove a cause; more than one proven at once would be two faults.
        int verdict = random.nextInt(10) == 0 && effects.isEmpty() ? 0 : 1 + random.nextInt(3);
        effects.add(VERDICTS[verdict] + " " + cause);
      }
    }
    return id + " " + String.join(", ", effects);
  }

  private static <T> T any(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
