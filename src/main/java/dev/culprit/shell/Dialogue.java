package dev.culprit.shell;

import dev.culprit.diagnosis.Findings;
import dev.culprit.interview.Act;
import dev.culprit.interview.Ask;
import dev.culprit.interview.Escalate;
import dev.culprit.interview.Interview;
import dev.culprit.interview.Step;
import dev.culprit.interview.Try;
import java.util.List;

/** An interview with a person at a terminal, until the errors are solved or the person leaves. */
final class Dialogue {
  private final Surroundings here;
  private final Inquiry inquiry;
  private final Interview interview;
  private final Turns turns;
  private final Replies replies;
  private final Asides asides;

  Dialogue(Surroundings here, Inquiry inquiry) {
    this.here = here;
    this.inquiry = inquiry;
    this.interview = inquiry.interview();
    this.turns = new Turns(inquiry, here.phrases());
    this.replies = new Replies(here);
    this.asides = new Asides(here, inquiry);
  }

  /**
   * Goes through the interview step by step.
   *
   * @return whether all that was found has been told; not so when the person leaves at a question
   */
  boolean hold() {
    here.print(inquiry.words().seen());
    boolean goesOn = true;
    while (goesOn) {
      inquiry.catchUp();
      Step step = interview.next();
      if (step instanceof Ask ask) {
        goesOn = take(turns.of(ask));
      } else if (step instanceof Try attempt) {
        goesOn = take(turns.of(attempt));
      } else if (step instanceof Escalate escalate) {
        goesOn = take(turns.of(escalate));
      } else {
        here.print("");
        here.print(inquiry.words().step());
        goesOn = false;
      }
    }
    return !(interview.next() instanceof Ask);
  }

  /** Takes one turn; whatever is asked beside it is answered first. */
  private boolean take(Turn turn) {
    here.print("");
    here.print(turn.text());
    here.print("");
    replies.show(turn.choices(), turn.words());
    Findings before = interview.findings();
    List<Act> acts = interview.acts();
    while (interview.acts().equals(acts)) {
      Reply reply = replies.ask(turn.choices(), turn.words(), asides.proposals());
      if (reply instanceof Reply.Chosen chosen && !turn.choose().test(chosen.index())) {
        return false;
      }
      if (reply instanceof Reply.Said said) {
        if (said.word() == Word.QUIT) {
          return false;
        }
        asides.answer(said, turn.words());
        if (interview.acts().equals(acts)) {
          here.print("");
        }
      }
    }
    String change = inquiry.words().changeSince(before);
    if (!change.isEmpty()) {
      here.print(change);
    }
    return true;
  }
}
