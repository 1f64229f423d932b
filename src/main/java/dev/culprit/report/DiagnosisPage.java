package dev.culprit.report;

import dev.culprit.diagnosis.Incident;
import dev.culprit.interview.Escalate;
import dev.culprit.report.page.Block;
import dev.culprit.report.page.Block.Heading;
import dev.culprit.report.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The whole report: the answers first, then everything they rest on.
 *
 * @param pictures whether pictures show again what the words say
 */
record DiagnosisPage(Telling telling, boolean pictures) {
  private static final int TOP = 2;

  Page page() {
    List<Incident> incidents = telling.diagnosed().findings().incidents();
    List<Block> blocks = new ArrayList<>();
    if (incidents.size() == 1) {
      blocks.addAll(incident(incidents.get(0), TOP));
    } else {
      incidents.forEach(incident -> addOneOfSeveral(blocks, incident, incidents.size()));
    }
    add(blocks, "given", new GivenSection(telling).blocks());
    if (pictures) {
      add(blocks, "runs", new RunsPicture(telling).blocks());
    }
    OtherLines lines = new OtherLines(telling);
    add(blocks, "overcome", lines.overcome());
    add(blocks, "unexplained", lines.unexplained());
    add(blocks, "noise", lines.noise());
    add(blocks, "read", new ReadSection(telling).blocks());
    escalate().ifPresent(escalate -> addHelp(blocks, escalate));
    return new Page(telling.language(), title(incidents), blocks);
  }

  private String title(List<Incident> incidents) {
    if (incidents.isEmpty()) {
      return telling.say(
          telling.diagnosed().overcome().isEmpty() ? "title.nothing" : "title.overcome");
    }
    if (incidents.size() == 1) {
      return new AnswerSection(telling).title(incidents.get(0));
    }
    long diagnosed = incidents.stream().filter(Incident::isDiagnosed).count();
    return telling.say("title.several", incidents.size(), diagnosed);
  }

  private List<Block> incident(Incident incident, int level) {
    List<Block> blocks = new ArrayList<>(new IncidentSection(telling, incident, level).blocks());
    if (pictures && !incident.suspects().isEmpty()) {
      blocks.add(
          new Heading(level, "reasoning-" + incident.number(), telling.say("heading.reasoning")));
      blocks.add(new Block.Figure(new ReasoningPicture(telling, incident).graph()));
    }
    return blocks;
  }

  private void addOneOfSeveral(List<Block> blocks, Incident incident, int all) {
    String title =
        telling.say(
            "heading.incident", incident.number(), all, new AnswerSection(telling).title(incident));
    blocks.add(new Heading(TOP, "incident-" + incident.number(), title));
    blocks.addAll(incident(incident, TOP + 1));
  }

  private void addHelp(List<Block> blocks, Escalate escalate) {
    EscalationSection escalation = new EscalationSection(telling);
    boolean nothing = escalate.reason() == Escalate.Reason.NOTHING_FOUND;
    if (nothing && !telling.diagnosed().overcome().isEmpty()) {
      return;
    }
    if (nothing) {
      add(blocks, "collect", escalation.collect());
    }
    add(blocks, "escalate", escalation.channels());
  }

  private Optional<Escalate> escalate() {
    return telling.diagnosed().steps().stream()
        .filter(Escalate.class::isInstance)
        .map(Escalate.class::cast)
        .findFirst();
  }

  private void add(List<Block> blocks, String id, List<Block> section) {
    if (!section.isEmpty()) {
      blocks.add(new Heading(TOP, id, telling.say("heading." + id)));
      blocks.addAll(section);
    }
  }
}
