package dev.culprit.interview.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random situations in the terms an author has: likelihood words, efforts and verdicts. */
final class SmallModels {
  private static final double[] LIKELIHOODS = {27, 9, 3, 1};
  private static final double[] EFFORTS = {1, 3, 10, 60};

  private SmallModels() {}

  static Situation random(Random random, int faults, int questions) {
    double[] belief = new double[faults];
    double[] repairs = new double[faults];
    double total = 0;
    for (int f = 0; f < faults; f++) {
      belief[f] = LIKELIHOODS[random.nextInt(4)];
      total += belief[f];
      repairs[f] = EFFORTS[random.nextInt(4)];
    }
    for (int f = 0; f < faults; f++) {
      belief[f] /= total;
    }
    List<RepairModel.Question> all = new ArrayList<>();
    for (int q = 0; q < questions; q++) {
      all.add(question(random, faults));
    }
    return Situation.start(new RepairModel(repairs, 240, all), belief);
  }

  private static RepairModel.Question question(Random random, int faults) {
    int answers = 2 + random.nextInt(2);
    double[] verdicts = {0, 0, 1, 1, 4, 0.25};
    double[][] given = new double[answers][faults];
    for (int f = 0; f < faults; f++) {
      double total = 0;
      for (int a = 0; a < answers; a++) {
        given[a][f] = verdicts[random.nextInt(verdicts.length)];
        total += given[a][f];
      }
      for (int a = 0; a < answers; a++) {
        given[a][f] = total == 0 ? 1.0 / answers : given[a][f] / total;
      }
    }
    return new RepairModel.Question(EFFORTS[random.nextInt(3)], given);
  }
}
