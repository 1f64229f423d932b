package dev.culprit.interview.printer;

import dev.culprit.interview.repair.Move;
import dev.culprit.interview.repair.Policy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Compares policies on the Windows 95 printer troubleshooting network, the same sessions for each;
 * see {@link Printer} for what is a fault. A session draws a fault and a value for everything else;
 * one problem that shows is reported, drawn evenly from those that do. A session in which none
 * shows is drawn again. It ends when the fault is repaired.
 *
 * <p>Run it with {@code -Dprinter=win95pts.bif.gz}.
 */
final class PrinterBenchmark {
  private static final int SESSIONS = 1_500;
  private static final long SEED = 1995;

  private final Printer printer;
  private final List<Session> sessions = new ArrayList<>();

  /**
   * @param fault number of the fault that is present
   * @param problem the leaf that is reported
   * @param values of all variables
   */
  private record Session(int fault, int problem, int[] values) {}

  private PrinterBenchmark(Printer printer) {
    this.printer = printer;
    Random random = new Random(SEED);
    while (sessions.size() < SESSIONS) {
      int fault = drawFault(random);
      int[] values = printer.network().sample(printer.alone(fault), random);
      int[] problems =
          IntStream.of(printer.leaves())
              .filter(leaf -> printer.network().names().get(leaf).startsWith("Problem"))
              .filter(leaf -> values[leaf] == printer.abnormal(leaf))
              .toArray();
      if (problems.length > 0) {
        sessions.add(new Session(fault, problems[random.nextInt(problems.length)], values));
      }
    }
  }

  public static void main(String[] arguments) throws IOException {
    Network network = BifReader.read(Path.of(System.getProperty("printer")));
    PrinterBenchmark benchmark = new PrinterBenchmark(new Printer(network));
    System.out.printf(
        "%d sessions, %d faults, %d questions%n",
        SESSIONS, benchmark.printer.faults().length, benchmark.printer.leaves().length - 1);
    Map<String, Policy> policies = new LinkedHashMap<>();
    System.out.printf("%-36s %6.3f%n", "random order of repairs", benchmark.meanOfRandomRepairs());
    policies.put("order of priors", benchmark.orderOfPriors());
    policies.put("P/C", Policy.probabilityOverCost());
    policies.put("P/C and information gain that pays", Policy.payingInformation());
    policies.put("all information, then P/C", Policy.informationGain());
    policies.put("value of information, one step", Policy.myopic());
    policies.put("Culprit", Policy.leastExpectedCost());
    policies.forEach(
        (name, policy) -> System.out.printf("%-36s %6.3f%n", name, benchmark.mean(policy)));
  }

  private double meanOfRandomRepairs() {
    Random random = new Random(SEED);
    return sessions.stream()
        .mapToInt(session -> 1 + random.nextInt(printer.faults().length))
        .average()
        .orElseThrow();
  }

  private Policy orderOfPriors() {
    return situation ->
        Move.repair(
            IntStream.range(0, situation.weights().length)
                .filter(situation::isLive)
                .boxed()
                .max(Comparator.comparingDouble(printer::prior))
                .orElseThrow());
  }

  private int drawFault(Random random) {
    double total = IntStream.range(0, printer.faults().length).mapToDouble(printer::prior).sum();
    double draw = random.nextDouble() * total;
    int fault = 0;
    while (draw >= printer.prior(fault)) {
      draw -= printer.prior(fault++);
    }
    return fault;
  }

  private double mean(Policy policy) {
    Map<List<Object>, Move> decided = new HashMap<>();
    return sessions.stream()
        .mapToDouble(session -> cost(session, policy, decided))
        .average()
        .orElseThrow();
  }

  private double cost(Session session, Policy policy, Map<List<Object>, Move> decided) {
    TreeMap<Integer, Integer> observed = new TreeMap<>();
    observed.put(session.problem(), printer.abnormal(session.problem()));
    TreeSet<Integer> repaired = new TreeSet<>();
    double cost = 0;
    while (true) {
      PrinterSituation situation =
          PrinterSituation.of(printer, Map.copyOf(observed), new TreeSet<>(repaired));
      Move move =
          decided.computeIfAbsent(
              List.of(situation.observed(), situation.repaired()), key -> policy.next(situation));
      cost += move.cost(situation.model());
      if (move.kind() == Move.Kind.ASK) {
        int leaf = printer.leaves()[move.index()];
        observed.put(leaf, session.values()[leaf]);
      } else if (move.index() == session.fault()) {
        return cost;
      } else {
        repaired.add(move.index());
      }
    }
  }
}
