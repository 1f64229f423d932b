package dev.culprit.interview;

import dev.culprit.diagnosis.Findings;
import dev.culprit.evidence.Answer;
import dev.culprit.evidence.Attempt;
import dev.culprit.evidence.Evidence;
import dev.culprit.evidence.Sighting;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A dialogue about what was observed. All it holds is the observed evidence and the acts of a
 * person; everything it says is derived from them anew, so that any act can be taken back without a
 * trace. Not safe for use by several threads.
 */
public final class Interview {
  private final Evidence observed;
  private final Journal journal;
  private final List<Act> acts = new ArrayList<>();
  private KnowledgeBase base;
  private Function<Evidence, Findings> inference;
  private Findings findings;
  private List<Step> steps;

  /**
   * @param observed what is known without asking
   * @param inference a pure function: equal evidence gives equal findings
   */
  public Interview(KnowledgeBase base, Evidence observed, Function<Evidence, Findings> inference) {
    this(base, observed, inference, Journal.NONE);
  }

  /**
   * @param journal is told of every act
   */
  public Interview(
      KnowledgeBase base,
      Evidence observed,
      Function<Evidence, Findings> inference,
      Journal journal) {
    this.base = base;
    this.observed = observed;
    this.inference = inference;
    this.journal = journal;
  }

  /**
   * An interview that goes on where it was left.
   *
   * @param acts that were taken before; the journal knows them already
   */
  public static Interview resumed(
      KnowledgeBase base,
      Evidence observed,
      Function<Evidence, Findings> inference,
      Journal journal,
      List<Act> acts) {
    Interview interview = new Interview(base, observed, inference, journal);
    interview.acts.addAll(acts);
    return interview;
  }

  /** What was observed, and what the acts so far add to it. */
  public Evidence evidence() {
    Evidence evidence = observed;
    for (Act act : acts) {
      if (act instanceof Act.Answered answered) {
        evidence = evidence.with(answered.answer());
      } else if (act instanceof Act.Tried tried) {
        evidence = evidence.with(tried.attempt());
      } else if (act instanceof Act.Reported reported) {
        evidence = evidence.with(reported.sighting());
      }
    }
    return evidence;
  }

  /** The acts that count, in their order. */
  public List<Act> acts() {
    return List.copyOf(acts);
  }

  public KnowledgeBase base() {
    return base;
  }

  public Findings findings() {
    if (findings == null) {
      findings = inference.apply(evidence());
    }
    return findings;
  }

  /** The step that comes next. */
  public Step next() {
    return steps().get(0);
  }

  /** All steps that could come next, best first, each with its expected cost; never empty. */
  public List<Step> steps() {
    if (steps == null) {
      steps = stepsAfter(findings());
    }
    return steps;
  }

  /**
   * What would follow from an answer, without giving it.
   *
   * @throws UnknownWordException when there is no such question or choice
   */
  public WhatIf whatIf(String question, String choice) {
    Answer answer = new Vocabulary(base).answer(question, choice);
    Findings others = inference.apply(evidence().with(answer));
    return new WhatIf(answer, others, stepsAfter(others).get(0));
  }

  /**
   * Answers a question, or changes its answer, whether it is the one asked or not.
   *
   * @param choice one of the question's choices, or {@link Answer#UNKNOWN}
   * @throws UnknownWordException when there is no such question or choice
   */
  public void answer(String question, String choice) {
    add(new Act.Answered(new Vocabulary(base).answer(question, choice)));
  }

  /**
   * Tells that the solution of a cause was carried out.
   *
   * @param solved whether the error is gone
   * @throws UnknownWordException when there is no such cause
   */
  public void tried(String cause, boolean solved) {
    add(new Act.Tried(new Attempt(new Vocabulary(base).cause(cause).id(), solved)));
  }

  /**
   * Reports an error that a person saw without a log.
   *
   * @throws UnknownWordException when there is no such case
   */
  public void report(String caseId) {
    add(new Act.Reported(new Sighting(new Vocabulary(base).errorCase(caseId).id())));
  }

  /**
   * Puts the next step off: it comes again only when nothing else is left.
   *
   * @return whether there was a step to put off
   */
  public boolean skip() {
    Optional<String> step = next().key();
    step.ifPresent(key -> add(new Act.Skipped(key)));
    return step.isPresent();
  }

  /** Tells that steps of this person are, or are not, for the reader: theirs come first. */
  public void delegate(Who who, boolean mine) {
    add(new Act.Delegated(who, mine));
  }

  /** Takes the last act back, whatever it was; empty when there is none. */
  public Optional<Act> back() {
    if (acts.isEmpty()) {
      return Optional.empty();
    }
    journal.undo();
    forget();
    return Optional.of(acts.remove(acts.size() - 1));
  }

  /** Goes on under other knowledge or rules: everything is derived anew from the same evidence. */
  public void under(KnowledgeBase otherBase, Function<Evidence, Findings> otherInference) {
    base = otherBase;
    inference = otherInference;
    forget();
  }

  private List<Step> stepsAfter(Findings others) {
    return new NextStep(base, others, Preferences.of(acts)).ranked();
  }

  private void add(Act act) {
    journal.add(act);
    acts.add(act);
    forget();
  }

  private void forget() {
    findings = null;
    steps = null;
  }
}
