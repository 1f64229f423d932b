package dev.culprit.interview.repair;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses the move of least expected cost of repair: exactly where the situation is small enough,
 * by looking two steps ahead where it is not.
 *
 * @param moves best first, each with the expected cost of the whole repair when it begins with it;
 *     empty when no fault is live
 * @param exact whether the costs are those of the best plan of all
 */
public record NextMove(List<Valued> moves, boolean exact) {
  private static final long WORK = 150_000;
  static final long MUCH_WORK = 20_000_000;
  static final int WIDTH = 10;

  /** The moves of a situation; expected costs given all that happened. */
  public static NextMove in(Situation situation) {
    return in(situation, WORK, WIDTH);
  }

  /**
   * @param work how much an exact search may do, see {@link ExactSearch#ranked}
   * @param width how many moves are looked at by two steps
   */
  static NextMove in(Situation situation, long work, int width) {
    return ExactSearch.ranked(situation, work)
        .map(moves -> new NextMove(scaled(moves, situation), true))
        .orElseGet(
            () -> new NextMove(scaled(new LookAhead(width).ranked(situation), situation), false));
  }

  private static List<Valued> scaled(List<Valued> moves, Situation situation) {
    double total = situation.total();
    List<Valued> scaled = new ArrayList<>();
    moves.forEach(valued -> scaled.add(new Valued(valued.move(), valued.cost() / total)));
    scaled.sort(Valued.BEST_FIRST);
    return scaled;
  }
}
