package dev.culprit.interview;

import dev.culprit.diagnosis.Findings;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The processor time it takes to choose the next step for an incident of 50 causes and 50
 * questions, warm, beside a loop of fixed arithmetic by which machines compare.
 */
final class StepBenchmark {
  private static final int ROUNDS = 400;
  private static final int WARM_UP = 100;

  private StepBenchmark() {}

  public static void main(String[] arguments) {
    double[] milliseconds = new double[ROUNDS - WARM_UP];
    for (int round = 0; round < ROUNDS; round++) {
      Interview interview = RandomBase.of(new Random(round), 50, 50).interview("error");
      Findings findings = interview.findings();
      long start = processorTime();
      new NextStep(interview.base(), findings, Preferences.of(List.of())).ranked();
      if (round >= WARM_UP) {
        milliseconds[round - WARM_UP] = (processorTime() - start) / 1e6;
      }
    }
    Arrays.sort(milliseconds);
    System.out.printf("next step, median     %6.1f ms%n", at(milliseconds, 0.5));
    System.out.printf("next step, 95 %%       %6.1f ms%n", at(milliseconds, 0.95));
    System.out.printf("next step, slowest    %6.1f ms%n", at(milliseconds, 1));
    System.out.printf("fixed arithmetic      %6.1f ms%n", arithmetic());
  }

  /** Of this thread, so that what else the machine does is not measured. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double at(double[] sorted, double part) {
    return sorted[(int) Math.ceil(part * sorted.length) - 1];
  }

  /** 100 million steps of xorshift (Marsaglia 2003), the fastest of five. */
  private static double arithmetic() {
    double best = Double.POSITIVE_INFINITY;
    for (int run = 0; run < 5; run++) {
      long start = processorTime();
      long x = 88172645463325252L;
      for (int i = 0; i < 100_000_000; i++) {
        x ^= x << 13;
        x ^= x >>> 7;
        x ^= x << 17;
      }
      best = Math.min(best, (processorTime() - start) / 1e6 + (x == 0 ? 1 : 0));
    }
    return best;
  }
}
