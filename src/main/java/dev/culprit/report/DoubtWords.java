package dev.culprit.report;

import dev.culprit.diagnosis.Incident;
import dev.culprit.diagnosis.SuspectState;
import dev.culprit.interview.NearMiss;
import dev.culprit.interview.NearestLine;
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
      return otherCases(other);
    } else if (doubt instanceof WhyNot.NotSeen unseen) {
      return unseen(unseen);
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

  private List<Block> otherCases(WhyNot.CauseOfOtherCases other) {
    String cases =
        other.cases().stream()
            .map(this::title)
            .reduce((one, next) -> telling.say("dialogue.several", one, next))
            .orElse("");
    List<Block> blocks =
        new ArrayList<>(paragraph("why-not.other-cases", title(other.cause()), cases));
    blocks.addAll(nearest(other.nearest()));
    return blocks;
  }

  private List<Block> unseen(WhyNot.NotSeen unseen) {
    ErrorCase errorCase = unseen.errorCase();
    if (errorCase.isReported()) {
      return paragraph("why-not.not-reported", title(errorCase));
    }
    List<Block> blocks = new ArrayList<>(paragraph("why-not.not-seen", title(errorCase)));
    errorCase.signatures().stream()
        .flatMap(signature -> signature.samples().stream())
        .limit(1)
        .forEach(sample -> blocks.add(new Block.Verbatim(sample)));
    blocks.addAll(nearest(unseen.nearest()));
    return blocks;
  }

  /** The line that came nearest, and where the signature stopped in it. */
  private List<Block> nearest(NearestLine nearest) {
    if (nearest.miss().isEmpty()) {
      return paragraph(nearest.looked() ? "why-not.none-near" : "why-not.no-log");
    }
    NearMiss miss = nearest.miss().get();
    List<Block> blocks =
        new ArrayList<>(paragraph("why-not.nearest", telling.quoted(miss.signature().id())));
    blocks.add(Excerpts.of(miss, telling));
    blocks.addAll(paragraph("why-not.nearest-fits", stopped(miss)));
    return blocks;
  }

  private String stopped(NearMiss miss) {
    return miss.where()
        .map(where -> LogText.safe(MissText.of(where, telling.language())))
        .orElseGet(
            () -> telling.say("dialogue.why-not.lacks", String.join(", ", miss.near().missing())));
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
