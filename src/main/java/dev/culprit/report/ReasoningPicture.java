package dev.culprit.report;

import dev.culprit.diagnosis.Diagnosis;
import dev.culprit.diagnosis.Incident;
import dev.culprit.diagnosis.Reason;
import dev.culprit.diagnosis.SuspectState;
import dev.culprit.evidence.Match;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.report.page.Picture.Arrow;
import dev.culprit.report.page.Picture.Box;
import dev.culprit.report.page.Picture.Graph;
import dev.culprit.report.page.Picture.Look;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The reasoning about an incident: lines show errors, errors bring suspects, answers and other
 * lines speak for and against them, and what is left is the diagnosis.
 */
final class ReasoningPicture {
  private static final int SEEN = 0;
  private static final int CASES = 1;
  private static final int CAUSES = 2;
  private static final int DIAGNOSIS = 3;

  private final Telling telling;
  private final Incident incident;
  private final Names names;
  private final Reasons reasons;
  private final Map<String, Box> boxes = new LinkedHashMap<>();
  private final Set<Arrow> arrows = new LinkedHashSet<>();

  ReasoningPicture(Telling telling, Incident incident) {
    this.telling = telling;
    this.incident = incident;
    this.names = new Names(telling, incident.values());
    this.reasons = Reasons.of(telling.diagnosed(), incident, telling.language());
  }

  Graph graph() {
    for (ErrorCase seen : incident.cases()) {
      String title = telling.text(seen.title(), incident.values());
      add(new Box("case " + seen.id(), CASES, title, title, Look.CHOSEN));
    }
    incident.matches().forEach(this::addLine);
    incident.suspects().forEach(this::addSuspect);
    incident.diagnoses().forEach(this::addDiagnosis);
    List<String> columns = new ArrayList<>();
    columns.add(telling.say("picture.column.seen"));
    columns.add(telling.say("picture.column.cases"));
    columns.add(telling.say("picture.column.causes"));
    if (incident.isDiagnosed()) {
      columns.add(telling.say("picture.column.diagnosis"));
    }
    return new Graph(
        telling.say("picture.reasoning"),
        columns,
        List.copyOf(boxes.values()),
        arrows.stream()
            .filter(arrow -> boxes.containsKey(arrow.from()) && boxes.containsKey(arrow.to()))
            .toList());
  }

  private void addLine(Match match) {
    String id = "line " + match.signature();
    String place = telling.place(match.line());
    add(new Box(id, SEEN, place, place + " " + matched(match), Look.CHOSEN));
    arrows.add(new Arrow(id, "case " + match.caseId(), telling.say("picture.shows"), Look.CHOSEN));
  }

  private static String matched(Match match) {
    String text = match.line().text();
    return match.start() < 0 ? "" : text.substring(match.start(), match.end());
  }

  private void addSuspect(SuspectState suspect) {
    String id = "cause " + suspect.cause().id();
    String title = telling.text(suspect.cause().title(), incident.values());
    String label =
        switch (suspect.status()) {
          case RULED_OUT -> telling.say("picture.ruled-out", title);
          case SET_ASIDE -> telling.say("picture.set-aside", title);
          default -> title;
        };
    List<String> why = Reasons.of(telling.diagnosed(), incident, telling.language()).why(suspect);
    Look look = suspect.isLive() ? Look.CHOSEN : Look.FADED;
    add(new Box(id, CAUSES, label, (label + ". " + String.join(" ", why)).strip(), look));
    for (String caseId : suspect.caseIds()) {
      String sentence =
          telling.say("verdict.suspect", names.ofCause(suspect.cause().id()), names.ofCase(caseId));
      arrows.add(new Arrow("case " + caseId, id, sentence, look));
    }
    suspect.because().forEach(reason -> addGround(reason, id));
  }

  /** What speaks for or against a suspect. */
  private void addGround(Reason reason, String cause) {
    Optional<Verdict> verdict = Verdict.of(reason.fact());
    if (verdict.isEmpty()) {
      return;
    }
    boolean against =
        verdict.get().key().equals("rules-out") || verdict.get().key().equals("weakens");
    String id = "ground " + verdict.get().because();
    String ground = new Grounds(telling, incident.values()).of(verdict.get().because(), reason);
    add(new Box(id, CASES, ground, ground, Look.PLAIN));
    String rule =
        reason.rule().isEmpty() ? "" : " " + telling.say("rule", reasons.rule(reason.rule()));
    arrows.add(
        new Arrow(id, cause, reasons.sentence(reason) + rule, against ? Look.FADED : Look.CHOSEN));
  }

  private void addDiagnosis(Diagnosis diagnosis) {
    String id = "diagnosis " + diagnosis.cause().id();
    String title = telling.text(diagnosis.cause().title(), incident.values());
    String sentence =
        reasons.ofDiagnosis(diagnosis).stream()
            .map(reasons::brief)
            .distinct()
            .collect(Collectors.joining(" "));
    add(new Box(id, DIAGNOSIS, title, title + ". " + sentence, Look.CHOSEN));
    arrows.add(new Arrow("cause " + diagnosis.cause().id(), id, sentence, Look.CHOSEN));
  }

  private void add(Box box) {
    boxes.putIfAbsent(box.id(), box);
  }
}
