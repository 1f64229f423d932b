package dev.culprit.fleet.page;

import dev.culprit.fleet.summary.ContextCount;
import dev.culprit.fleet.summary.QuestionCount;
import dev.culprit.knowledge.Question;
import dev.culprit.report.page.Block;
import dev.culprit.report.page.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The question whose answer would settle most machines, and those after it. */
record QuestionSection(FleetTelling telling) {
  private static final int MOST = 10;
  private static final int MOST_GROUPS = 5;

  List<Block> blocks() {
    List<Map.Entry<String, QuestionCount>> questions =
        telling.summary().questions().entrySet().stream()
            .filter(e -> telling.findings().knowledge().question(e.getKey()).isPresent())
            .sorted(
                Comparator.comparingDouble(
                        (Map.Entry<String, QuestionCount> e) -> e.getValue().expectedSettled())
                    .thenComparingLong(e -> e.getValue().machines())
                    .reversed()
                    .thenComparing(Map.Entry::getKey))
            .limit(MOST)
            .toList();
    if (questions.isEmpty()) {
      return List.of();
    }
    List<Block> blocks =
        new ArrayList<>(best(questions.get(0).getKey(), questions.get(0).getValue()));
    blocks.add(
        new Block.Table(
            telling.say("question.table"),
            List.of(
                telling.say("column.settles"),
                telling.say("column.open-on"),
                telling.say("column.question")),
            questions.stream().map(e -> row(e.getKey(), e.getValue())).toList()));
    return blocks;
  }

  private List<Block> best(String id, QuestionCount count) {
    Question question = question(id);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(Words.of(Words.Kind.STRONG, text(question))));
    blocks.add(
        new Block.Paragraph(
            telling.words(
                "question.settles", Math.round(count.expectedSettled()), count.machines())));
    blocks.add(
        new Block.Points(
            false,
            question.choices().stream()
                .map(
                    choice ->
                        Block.Point.of(
                            Words.of(choice.title().in(telling.language(), Map.of()))
                                .and(" ")
                                .and(Words.Kind.CODE, "--answers " + id + "=" + choice.id())))
                .toList()));
    List<Block.Point> groups = groups(id, count);
    if (!groups.isEmpty()) {
      blocks.add(new Block.Paragraph(telling.words("question.groups")));
      blocks.add(new Block.Points(false, groups));
    }
    return blocks;
  }

  /** Contexts that part the machines concerned into a few groups. */
  private List<Block.Point> groups(String id, QuestionCount count) {
    List<Block.Point> points = new ArrayList<>();
    for (Map.Entry<String, ContextCount> entry : count.contexts().entrySet()) {
      Map<String, Long> values = ContextSection.machinesByValue(entry.getValue());
      if (values.size() > 1 && values.size() <= MOST_GROUPS) {
        String shares =
            values.entrySet().stream()
                .map(value -> value.getKey() + ": " + telling.say("number", value.getValue()))
                .collect(Collectors.joining(", "));
        String first = values.keySet().iterator().next();
        points.add(
            Block.Point.of(
                Words.of(telling.context(entry.getKey()) + ": " + shares + " ")
                    .and(
                        Words.Kind.CODE,
                        "--answers \"" + entry.getKey() + "=" + first + ":" + id + "=...\"")));
      }
    }
    return points;
  }

  private List<Words> row(String id, QuestionCount count) {
    return List.of(
        telling.number(Math.round(count.expectedSettled())),
        telling.number(count.machines()),
        Words.of(text(question(id))).and(" ").and(Words.Kind.CODE, id));
  }

  private Question question(String id) {
    return telling.findings().knowledge().question(id).orElseThrow();
  }

  private String text(Question question) {
    return question.text().in(telling.language(), Map.of());
  }
}
