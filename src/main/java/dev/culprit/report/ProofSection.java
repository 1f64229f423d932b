package dev.culprit.report;

import dev.culprit.diagnosis.Incident;
import dev.culprit.evidence.Match;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.report.page.Block;
import dev.culprit.report.page.Words;
import java.util.ArrayList;
import java.util.List;

/** The proof: the lines that show the errors, what they hold, and the reasons of the diagnosis. */
record ProofSection(Telling telling) {
  private static final int MOST_LINES = 8;

  List<Block> blocks(Incident incident) {
    List<Block> blocks = new ArrayList<>();
    incident.matches().stream().limit(MOST_LINES).forEach(match -> blocks.addAll(match(match)));
    int left = incident.matches().size() - MOST_LINES;
    if (left > 0) {
      blocks.add(new Block.Paragraph(telling.words("proof.more", left)));
    }
    if (incident.matches().isEmpty()) {
      incident.cases().stream()
          .map(ErrorCase::title)
          .map(title -> telling.quoted(telling.text(title, incident.values())))
          .forEach(title -> blocks.add(new Block.Paragraph(telling.words("fact.reported", title))));
    }
    List<Block.Point> reasons = reasons(incident);
    if (!reasons.isEmpty()) {
      blocks.add(new Block.Points(false, reasons));
    }
    return blocks;
  }

  private List<Block> match(Match match) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Excerpts.of(match, telling));
    List<Block.Fact> captures =
        match.captures().entrySet().stream()
            .map(
                capture ->
                    new Block.Fact(capture.getKey(), Words.of(Words.Kind.CODE, capture.getValue())))
            .toList();
    if (!captures.isEmpty()) {
      blocks.add(new Block.Facts(captures));
    }
    return blocks;
  }

  private List<Block.Point> reasons(Incident incident) {
    Reasons reasons = Reasons.of(telling.diagnosed(), incident, telling.language());
    boolean alone = incident.diagnoses().size() == 1;
    return incident.diagnoses().stream()
        .flatMap(diagnosis -> reasons.ofDiagnosis(diagnosis).stream())
        .map(reason -> alone ? reasons.brief(reason) : reasons.sentence(reason))
        .distinct()
        .map(sentence -> Block.Point.of(Words.of(sentence)))
        .toList();
  }
}
