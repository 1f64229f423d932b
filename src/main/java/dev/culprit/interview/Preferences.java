package dev.culprit.interview;

import dev.culprit.knowledge.Who;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the reader wants of the order of steps, beyond their cost.
 *
 * @param notMine people the reader is not: steps that need them come after all that do not
 * @param putOff steps that were skipped, the longest ago first: they come last, in this order
 */
record Preferences(Set<Who> notMine, List<String> putOff) {

  static Preferences of(List<Act> acts) {
    Set<Who> notMine = EnumSet.noneOf(Who.class);
    List<String> putOff = new ArrayList<>();
    for (Act act : acts) {
      if (act instanceof Act.Skipped skipped) {
        putOff.remove(skipped.step());
        putOff.add(skipped.step());
      } else if (act instanceof Act.Delegated delegated) {
        if (delegated.mine()) {
          notMine.remove(delegated.who());
        } else {
          notMine.add(delegated.who());
        }
      }
    }
    return new Preferences(notMine, putOff);
  }

  /** The rank of a step that needs this person; steps of a lower rank come first. */
  int rank(String step, Who who) {
    int skipped = putOff.indexOf(step);
    if (skipped >= 0) {
      return 2 + skipped;
    }
    return who != null && notMine.contains(who) ? 1 : 0;
  }
}
