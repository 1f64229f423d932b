package dev.culprit.interview.repair;

import java.util.ArrayList;
import java.util.List;

/**
 * What a policy costs over all plays, each weighed by its probability.
 *
 * @param mean expected cost until the fault is mended
 * @param worst cost of the dearest play
 * @param meanQuestions expected number of questions
 * @param worstQuestions most questions in a play
 * @param meanRepairs expected number of repairs tried, the helping one included
 */
public record PolicyCost(
    double mean, double worst, double meanQuestions, int worstQuestions, double meanRepairs) {

  /** Over all faults, each as often as the start says. */
  public static PolicyCost of(Policy policy, Situation start) {
    Tally all = new Tally();
    new Play(policy, start).faults.forEach(all::add);
    return all.cost();
  }

  /** For each fault, as if it were the one; the policy does not know. */
  public static List<PolicyCost> byFault(Policy policy, Situation start) {
    return new Play(policy, start).faults.stream().map(Tally::cost).toList();
  }

  /** Sums over the plays that ended so far. */
  private static final class Tally {
    private double probability;
    private double cost;
    private double worst;
    private double questions;
    private double repairs;
    private int mostQuestions;

    void end(double weight, double paid, int asked, int tried, boolean rare) {
      probability += weight;
      cost += weight * paid;
      questions += weight * asked;
      repairs += weight * tried;
      if (weight > 0 && !rare) {
        worst = Math.max(worst, paid);
        mostQuestions = Math.max(mostQuestions, asked);
      }
    }

    void add(Tally other) {
      probability += other.probability;
      cost += other.cost;
      questions += other.questions;
      repairs += other.repairs;
      worst = Math.max(worst, other.worst);
      mostQuestions = Math.max(mostQuestions, other.mostQuestions);
    }

    PolicyCost cost() {
      return new PolicyCost(
          cost / probability, worst, questions / probability, mostQuestions, repairs / probability);
    }
  }

  /** A policy played through to the end, whatever the fault and the answers are. */
  private static final class Play {
    /** Plays less probable than this are cut short: from there on repairs are tried by P/C. */
    private static final double TOO_RARE = 1e-4;

    private final Policy policy;
    private final double rare;
    private final List<Tally> faults = new ArrayList<>();

    Play(Policy policy, Situation start) {
      this.policy = policy;
      this.rare = TOO_RARE * start.total();
      for (int fault = 0; fault < start.weights().length; fault++) {
        faults.add(new Tally());
      }
      on(start, 0, 0, 0);
    }

    private void on(Situation situation, double paid, int asked, int tried) {
      boolean cut = situation.total() < rare;
      Move move = cut ? Policies.bestRepair(situation) : policy.next(situation);
      double next = paid + move.cost(situation.model());
      if (move.kind() == Move.Kind.ASK) {
        Moves.outcomes(situation, move).forEach(after -> on(after, next, asked + 1, tried));
        return;
      }
      for (int fault = 0; fault < faults.size(); fault++) {
        if (move.kind() == Move.Kind.SERVICE || fault == move.index()) {
          faults.get(fault).end(situation.weights()[fault], next, asked, tried + 1, cut);
        }
      }
      Moves.outcomes(situation, move).forEach(after -> on(after, next, asked, tried + 1));
    }
  }
}
