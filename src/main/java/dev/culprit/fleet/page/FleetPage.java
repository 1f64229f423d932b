package dev.culprit.fleet.page;

import dev.culprit.fleet.rows.State;
import dev.culprit.fleet.summary.CauseCount;
import dev.culprit.fleet.summary.FleetSummary;
import dev.culprit.report.page.Block;
import dev.culprit.report.page.Block.Heading;
import dev.culprit.report.page.Page;
import dev.culprit.report.page.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole report: which few causes there are and how many machines each hits, then what to ask,
 * when and where it happened, and what nobody can explain.
 */
record FleetPage(FleetTelling telling, Charts charts) {

  Page page() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(states());
    add(blocks, "causes", new CausesSection(telling, charts).blocks());
    add(blocks, "question", new QuestionSection(telling).blocks());
    add(blocks, "time", new TimeSection(telling, charts).blocks());
    add(blocks, "context", new ContextSection(telling).blocks());
    add(blocks, "outliers", new OutlierSection(telling).blocks());
    add(blocks, "unexplained", new UnexplainedSection(telling).blocks());
    return new Page(telling.language(), title(), blocks);
  }

  private String title() {
    FleetSummary summary = telling.summary();
    long explained = summary.causes().values().stream().mapToLong(CauseCount::machines).sum();
    long causes = summary.causes().values().stream().filter(c -> c.machines() > 0).count();
    return telling.say("title", summary.machines(), causes, explained);
  }

  private Block states() {
    List<Block.Fact> facts = new ArrayList<>();
    for (State state : State.values()) {
      long machines = telling.summary().machines(state);
      if (machines > 0) {
        facts.add(
            new Block.Fact(
                telling.say("state." + state.id()),
                telling
                    .number(machines)
                    .and(
                        Words.of(" (")
                            .and(telling.share(machines, telling.summary().machines()))
                            .and(")"))));
      }
    }
    return new Block.Facts(facts);
  }

  private void add(List<Block> blocks, String id, List<Block> section) {
    if (!section.isEmpty()) {
      blocks.add(new Heading(2, id, telling.say("heading." + id)));
      blocks.addAll(section);
    }
  }
}
