package dev.culprit.report;

import dev.culprit.diagnosis.Findings;
import dev.culprit.evidence.Answer;
import dev.culprit.interview.Act;
import dev.culprit.interview.Ask;
import dev.culprit.interview.Escalate;
import dev.culprit.interview.Explanation;
import dev.culprit.interview.Step;
import dev.culprit.interview.Try;
import dev.culprit.interview.WhatIf;
import dev.culprit.report.page.Block;
import dev.culprit.report.page.Page;
import dev.culprit.report.page.Style;
import dev.culprit.report.page.TextPrinter;
import dev.culprit.text.Language;
import java.util.List;

/** What a dialogue says: each step, and the answers to what a person asks about it. */
public final class DialogueReport {
  private final Telling telling;
  private final Style style;
  private final StepWords steps;
  private final StandingWords standing;
  private final ExplanationWords explanations;

  private DialogueReport(Telling telling, Style style) {
    this.telling = telling;
    this.style = style;
    this.steps = new StepWords(telling);
    this.standing = new StandingWords(telling);
    this.explanations = new ExplanationWords(telling);
  }

  /** For one state of an interview. */
  public static DialogueReport of(Diagnosed diagnosed, Language language, Style style) {
    return new DialogueReport(Telling.of(LogText.cleaned(diagnosed), language), style);
  }

  /** What was seen, before anything is asked. */
  public String seen() {
    return print(standing.seen());
  }

  /** The step that comes next; of a question not its choices, which the dialogue numbers. */
  public String step() {
    Step step = telling.diagnosed().steps().get(0);
    if (step instanceof Ask ask) {
      return print(steps.of(ask));
    } else if (step instanceof Try attempt) {
      return print(steps.of(attempt));
    } else if (step instanceof Escalate escalate) {
      return print(steps.of(escalate));
    }
    return telling.say("dialogue.finished");
  }

  /** What an act changed, compared with the findings before it; empty when nothing. */
  public String changeSince(Findings before) {
    return print(new ChangeWords(telling).since(before));
  }

  /** Every suspect, how likely it is and why. */
  public String suspects() {
    return print(standing.suspects());
  }

  /** What was found in logs and what is known of the machine. */
  public String evidence() {
    return print(standing.evidence());
  }

  /** What a person answered and tried. */
  public String answers() {
    return print(standing.answers());
  }

  /** Why the step comes next. */
  public String why(Explanation explanation) {
    return print(explanations.why(explanation.why()));
  }

  /** How the suspects came to stand as they do: rules, and the lines and answers under them. */
  public String how() {
    return print(explanations.how());
  }

  /**
   * Why a cause or a case is not the diagnosis.
   *
   * @param id of the cause or the case
   */
  public String whyNot(Explanation explanation, String id) {
    return print(explanations.whyNot(explanation.whyNot(id)));
  }

  /** Where an answer would lead. */
  public String whatIf(WhatIf whatIf) {
    return print(explanations.whatIf(whatIf));
  }

  /** What was taken back. */
  public String undone(Act act) {
    if (act instanceof Act.Answered answered) {
      Answer answer = answered.answer();
      return telling.say("dialogue.undone.answer", standing.sentence(answer));
    } else if (act instanceof Act.Tried tried) {
      Names names = new Names(telling, standing.allValues());
      return telling.say("dialogue.undone.tried", names.ofCause(tried.attempt().cause()));
    }
    return telling.say("dialogue.undone");
  }

  private String print(Page page) {
    return TextPrinter.print(page, style).strip();
  }

  private String print(List<Block> blocks) {
    return blocks.isEmpty() ? "" : TextPrinter.print(blocks, 0, style).strip();
  }
}
