package dev.culprit.report;

import dev.culprit.evidence.Answer;
import dev.culprit.knowledge.Question;
import dev.culprit.report.page.Block;
import dev.culprit.report.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A question with how to find out and its choices. */
record NextSection(Telling telling) {

  List<Block> question(Question question, Map<String, String> values) {
    List<Block> blocks = new ArrayList<>(asked(question, values));
    List<Block.Fact> choices = new ArrayList<>();
    for (Question.Choice choice : question.choices()) {
      choices.add(new Block.Fact(choice.id(), Words.of(telling.text(choice.title(), values))));
    }
    choices.add(new Block.Fact(Answer.UNKNOWN, telling.words("choice.unknown")));
    blocks.add(new Block.Facts(choices));
    return blocks;
  }

  /** The same without its choices. */
  List<Block> asked(Question question, Map<String, String> values) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(Words.of(Words.Kind.STRONG, telling.text(question.text(), values))));
    if (question.who() != null) {
      blocks.add(
          new Block.Paragraph(telling.words("question.who", telling.say("who", question.who()))));
    }
    if (question.how() != null) {
      blocks.add(
          new Block.Paragraph(telling.words("question.how", telling.text(question.how(), values))));
    }
    blocks.addAll(telling.commands(question.commands(), values));
    return blocks;
  }
}
