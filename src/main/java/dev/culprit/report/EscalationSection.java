package dev.culprit.report;

import dev.culprit.diagnosis.Incident;
import dev.culprit.evidence.Match;
import dev.culprit.evidence.Unexplained;
import dev.culprit.interview.Escalate;
import dev.culprit.knowledge.Product;
import dev.culprit.report.page.Block;
import dev.culprit.report.page.Window;
import dev.culprit.report.page.Words;
import dev.culprit.text.Place;
import dev.culprit.text.ShellWord;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whom to ask when nothing is found or nothing helps, with a summary that is ready to paste. */
record EscalationSection(Telling telling) {
  private static final int MOST_LINES = 5;
  private static final int LONGEST_LINE = 400;
  private static final Map<Escalate.Reason, String> KEYS =
      Map.of(
          Escalate.Reason.CONTRADICTION, "escalate.contradiction",
          Escalate.Reason.NOTHING_HELPED, "escalate.nothing-helped",
          Escalate.Reason.NOT_SAFE, "escalate.not-safe");

  /** Why nothing is left to propose, and the answers that led here. */
  List<Block> why(Escalate escalate, Map<String, String> values) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(telling.words(KEYS.get(escalate.reason()))));
    Grounds grounds = new Grounds(telling, values);
    List<Block.Point> answers =
        escalate.answers().stream()
            .flatMap(
                answered ->
                    telling.diagnosed().knowledge().question(answered.question()).stream()
                        .map(question -> grounds.sentence(answered, question)))
            .map(sentence -> Block.Point.of(Words.of(sentence)))
            .toList();
    if (!answers.isEmpty()) {
      blocks.add(new Block.Points(false, answers));
    }
    return blocks;
  }

  /** How to get a log that shows more. */
  List<Block> collect() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(telling.words("collect")));
    blocks.add(new Block.Command("", "culprit collect"));
    for (Product product : telling.diagnosed().products()) {
      for (Product.Log log : product.logs()) {
        addPath(blocks, "platform.windows", log.windows());
        addPath(blocks, "platform.linux", log.linux());
        // The first log is the product's main one; the others follow when somebody asks for them.
        break;
      }
    }
    addUnknown(blocks);
    return blocks;
  }

  /** A part of a log may lack every line by which its product is known: a person can tell. */
  private void addUnknown(List<Block> blocks) {
    telling.diagnosed().observation().files().stream()
        .filter(file -> file.product().isEmpty() && file.lines() > 0)
        .findFirst()
        .ifPresent(
            file -> {
              blocks.add(new Block.Paragraph(notRecognised(file.path())));
              String path = ShellWord.quoted(file.path(), File.separatorChar == '\\');
              for (Product product : telling.diagnosed().products()) {
                blocks.add(
                    new Block.Command(
                        "", "culprit diagnose --product " + product.id() + " " + path));
              }
            });
  }

  private Words notRecognised(String path) {
    return path.equals(Place.STANDARD_INPUT)
        ? telling.words("collect.product.input")
        : telling.words("collect.product", Place.shown(path, telling.language()));
  }

  private void addPath(List<Block> blocks, String platform, String path) {
    if (!path.isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              telling
                  .words("collect.path", telling.say(platform))
                  .and(" ")
                  .and(Words.Kind.PLACE, path)));
    }
  }

  /** The channels, and the summary. */
  List<Block> channels() {
    List<Block.Point> points =
        telling.diagnosed().products().stream()
            .flatMap(product -> product.escalation().stream())
            .map(this::point)
            .toList();
    List<Block> blocks = new ArrayList<>();
    if (!points.isEmpty()) {
      blocks.add(new Block.Points(false, points));
    }
    blocks.add(new Block.Paragraph(telling.words("summary.lead")));
    blocks.add(new Block.Verbatim(summary()));
    return blocks;
  }

  private Block.Point point(Product.Channel channel) {
    return Block.Point.of(
        Words.of(Words.Kind.STRONG, telling.text(channel.title(), Map.of()))
            .and(telling.say("channel", telling.text(channel.purpose(), Map.of())))
            .and(" ")
            .and(Words.Kind.LINK, channel.address()));
  }

  private String summary() {
    List<String> lines = new ArrayList<>();
    telling
        .diagnosed()
        .products()
        .forEach(
            product ->
                lines.add(telling.say("summary.product", telling.text(product.title(), Map.of()))));
    Names names = new Names(telling, Map.of());
    telling.diagnosed().findings().evidence().readings().stream()
        .filter(reading -> !reading.isOfItem())
        .map(reading -> names.ofContext(reading.context()) + ": " + reading.value())
        .distinct()
        .forEach(lines::add);
    for (Incident incident : telling.diagnosed().findings().incidents()) {
      incident
          .cases()
          .forEach(
              seen ->
                  lines.add(
                      telling.say(
                          "summary.error",
                          telling.text(seen.title(), incident.values()),
                          seen.id())));
      incident.matches().stream().limit(1).forEach(match -> lines.add(line(match)));
    }
    telling.diagnosed().observation().unexplained().stream()
        .limit(MOST_LINES)
        .map(Unexplained::line)
        .forEach(line -> lines.add(Window.around(line.text(), 0, 0, LONGEST_LINE).text()));
    return String.join("\n", lines);
  }

  private static String line(Match match) {
    int start = Math.max(match.start(), 0);
    int end = Math.max(match.end(), start);
    return Window.around(match.line().text(), start, end, LONGEST_LINE).text();
  }
}
