package dev.culprit.shell;

import dev.culprit.evidence.Answer;
import dev.culprit.interview.Act;
import dev.culprit.interview.Ask;
import dev.culprit.interview.Explanation;
import dev.culprit.interview.Interview;
import dev.culprit.interview.UnknownWordException;
import dev.culprit.knowledge.Question;
import dev.culprit.knowledge.Who;
import dev.culprit.report.DialogueReport;
import dev.culprit.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers what a person types at a step instead of answering it. */
final class Asides {
  private final Surroundings here;
  private final Phrases phrases;
  private final Inquiry inquiry;
  private final Interview interview;

  Asides(Surroundings here, Inquiry inquiry) {
    this.here = here;
    this.phrases = here.phrases();
    this.inquiry = inquiry;
    this.interview = inquiry.interview();
  }

  /** Does what a word asks for; {@link Word#QUIT} is not for this. */
  void answer(Reply.Said said, List<Word> words) {
    try {
      act(said, words);
    } catch (UnknownWordException e) {
      here.print(e.problem(phrases.language()).oneLine());
    } catch (CommandFailure e) {
      here.print(e.getMessage());
    }
  }

  private void act(Reply.Said said, List<Word> words) {
    switch (said.word()) {
      case UNKNOWN -> dontKnow();
      case BACK -> back();
      case SKIP -> interview.skip();
      case CHANGE ->
          AnswerList.read(said.rest(), phrases)
              .forEach(answer -> interview.answer(answer.question(), answer.choice()));
      case WHO -> delegate(said.rest());
      case HELP -> help(words);
      case QUIT -> {}
      default -> here.print(told(said));
    }
  }

  private String told(Reply.Said said) {
    DialogueReport words = inquiry.words();
    Explanation explanation = inquiry.explanation();
    return switch (said.word()) {
      case WHY -> words.why(explanation);
      case HOW -> words.how();
      case WHY_NOT -> words.whyNot(explanation, said.rest());
      case WHAT_IF -> whatIf(said.rest());
      case SUSPECTS -> words.suspects();
      case EVIDENCE -> words.evidence();
      case ANSWERS -> words.answers();
      default -> throw new IllegalArgumentException("There is no answer to " + said.word() + ".");
    };
  }

  private String whatIf(String written) {
    return AnswerList.read(written, phrases).stream()
        .map(answer -> interview.whatIf(answer.question(), answer.choice()))
        .map(inquiry.words()::whatIf)
        .collect(Collectors.joining("\n\n"));
  }

  private void dontKnow() {
    if (interview.next() instanceof Ask ask) {
      interview.answer(ask.question().id(), Answer.UNKNOWN);
    }
  }

  /** That the error was reported is what the interview is about; it is not taken back. */
  private void back() {
    List<Act> acts = interview.acts();
    boolean any = !acts.isEmpty() && !(acts.get(acts.size() - 1) instanceof Act.Reported);
    Optional<Act> undone = any ? interview.back() : Optional.empty();
    here.print(undone.map(inquiry.words()::undone).orElseGet(() -> phrases.say("back.nothing")));
  }

  /**
   * {@code who network-team} asks for steps without that team, {@code who +network-team} with it.
   */
  private void delegate(String rest) {
    boolean mine = rest.startsWith("+");
    String name = mine ? rest.substring(1) : rest;
    for (Who who : Who.values()) {
      if (id(who).equals(name)) {
        interview.delegate(who, mine);
        return;
      }
    }
    here.print(phrases.say("who.unknown", name, String.join(", ", people())));
  }

  private void help(List<Word> words) {
    Columns columns = new Columns();
    for (Word word : words) {
      columns.row((word.in(phrases) + " " + word.argument(phrases)).strip(), word.meaning(phrases));
    }
    here.print(columns.in(here.width()).stripTrailing());
  }

  /** What completion offers after words that take an argument. */
  List<String> proposals() {
    List<String> proposals = new ArrayList<>();
    interview.findings().incidents().stream()
        .flatMap(incident -> incident.suspects().stream())
        .map(suspect -> Word.WHY_NOT.in(phrases) + " " + suspect.cause().id())
        .forEach(proposals::add);
    for (Question question : interview.base().questions()) {
      AnswerList.choices(question)
          .map(choice -> question.id() + "=" + choice)
          .forEach(
              answer -> {
                proposals.add(Word.WHAT_IF.in(phrases) + " " + answer);
                proposals.add(Word.CHANGE.in(phrases) + " " + answer);
              });
    }
    people().forEach(who -> proposals.add(Word.WHO.in(phrases) + " " + who));
    return proposals;
  }

  private static List<String> people() {
    return List.of(Who.values()).stream().map(Asides::id).toList();
  }

  private static String id(Who who) {
    return who.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
