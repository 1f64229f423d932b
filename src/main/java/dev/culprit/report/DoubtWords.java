package dev.culprit.report;

import dev.culprit.diagnosis.Incident;
import dev.culprit.diagnosis.SuspectState;
import dev.culprit.interview.WhyNot;
import dev.culprit.knowledge.Cause;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.report.page.Block;
import dev.culprit.report.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Why something is not the diagnosis, in words. */
record DoubtWords(Telling telling) {

  List<Block> of(WhyNot doubt) {
    if (doubt instanceof WhyNot.Found found) {
      return paragraph("why-not.found", title(found.diagnosis().cause(), found.incident()));
    } else if (doubt instanceof WhyNot.Undecided undecided) {
      return undecided(undecided);
    } else if (doubt instanceof WhyNot.Excluded excluded) {
      return excluded(excluded.incident(), excluded.suspect());
    } else if (doubt instanceof WhyNot.Waiting waiting) {
      return paragraph(
          "why-not.waiting",
          title(waiting.suspect().cause(), waiting.incident()),
          titles(waiting.behind(), waiting.incident()));
    } else if (doubt instanceof WhyNot.CauseOfOtherCases other) {
      return paragraph(
          "why-not.other-cases",
          title(other.cause()),
          other.cases().stream()
              .map(this::title)
              .reduce((one, next) -> telling.say("dialogue.several", one, next))
              .orElse(""));
    } else if (doubt instanceof WhyNot.NotSeen unseen) {
      return unseen(unseen.errorCase());
    } else if (doubt instanceof WhyNot.Seen seen) {
      return seen(seen);
    } else if (doubt instanceof WhyNot.Harmless harmless) {
      return paragraph("why-not.harmless", title(harmless.errorCase()));
    }
    throw new IllegalArgumentException("A doubt (" + doubt + ") has no words.");
  }

  private List<Block> undecided(WhyNot.Undecided undecided) {
    String title = title(undecided.suspect().cause(), undecided.incident());
    String percent = telling.percent(undecided.probability());
    return undecided.likelier().isEmpty()
        ? paragraph("why-not.likeliest", title, percent)
        : paragraph(
            "why-not.undecided",
            title,
            percent,
            titles(undecided.likelier(), undecided.incident()));
  }

  private List<Block> excluded(Incident incident, SuspectState suspect) {
    List<Block> blocks =
        new ArrayList<>(paragraph("why-not.excluded", title(suspect.cause(), incident)));
    Reasons.of(telling.diagnosed(), incident, telling.language())
        .why(suspect)
        .forEach(sentence -> blocks.add(new Block.Paragraph(Words.of(sentence))));
    return blocks;
  }

  private List<Block> unseen(ErrorCase unseen) {
    List<Block> blocks = new ArrayList<>(paragraph("why-not.not-seen", title(unseen)));
    unseen.signatures().stream()
        .flatMap(signature -> signature.samples().stream())
        .limit(1)
        .forEach(sample -> blocks.add(new Block.Verbatim(sample)));
    return blocks;
  }

  private List<Block> seen(WhyNot.Seen seen) {
    List<Block> blocks = new ArrayList<>(paragraph("why-not.seen", title(seen.errorCase())));
    blocks.add(
        new Block.Points(
            false, seen.causes().stream().map(this::of).map(DoubtWords::point).toList()));
    return blocks;
  }

  private static Block.Point point(List<Block> blocks) {
    return new Block.Point(
        ((Block.Paragraph) blocks.get(0)).words(), blocks.subList(1, blocks.size()));
  }

  private List<Block> paragraph(String key, Object... arguments) {
    return List.of(new Block.Paragraph(telling.words("dialogue." + key, arguments)));
  }

  private String titles(List<Cause> causes, Incident incident) {
    return causes.stream()
        .map(cause -> title(cause, incident))
        .reduce((one, next) -> telling.say("dialogue.several", one, next))
        .orElse("");
  }

  /** With the values the report may show: those of the incident it tells. */
  private String title(Cause cause, Incident raw) {
    return telling.quoted(telling.text(cause.title(), values(raw)));
  }

  private Map<String, String> values(Incident raw) {
    return telling.diagnosed().findings().incidents().stream()
        .filter(incident -> incident.number() == raw.number())
        .findFirst()
        .map(Incident::values)
        .orElse(Map.of());
  }

  private String title(Cause cause) {
    return telling.quoted(telling.text(cause.title(), Map.of()));
  }

  private String title(ErrorCase errorCase) {
    return telling.quoted(telling.text(errorCase.title(), Map.of()));
  }
}
