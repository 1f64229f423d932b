package dev.culprit.report;

import dev.culprit.evidence.Evidence;
import dev.culprit.report.page.Block;
import java.util.List;

/** What a person answered and tried; those who take over need not ask again. */
record GivenSection(Telling telling) {

  /** Empty when there is nothing. */
  List<Block> blocks() {
    Evidence evidence = telling.diagnosed().findings().evidence();
    boolean nothing = evidence.answers().isEmpty() && evidence.attempts().isEmpty();
    return nothing ? List.of() : new StandingWords(telling).answers();
  }
}
