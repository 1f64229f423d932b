package dev.culprit.interview;

import static dev.culprit.knowledge.Effort.GLANCE;
import static dev.culprit.knowledge.Effort.MINUTES;
import static dev.culprit.knowledge.Likelihood.COMMON;
import static dev.culprit.knowledge.Likelihood.UNCOMMON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.diagnosis.SuspectState.Status;
import dev.culprit.evidence.Evidence;
import dev.culprit.evidence.NearLine;
import dev.culprit.hypothesis.RuledOut;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.log.Level;
import dev.culprit.log.LogLine;
import dev.culprit.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private static final SmallBase BASE =
      new SmallBase()
          .cause("a", COMMON, MINUTES)
          .cause("b", UNCOMMON, MINUTES)
          .cause("c", UNCOMMON, MINUTES)
          .cause("elsewhere", COMMON, MINUTES)
          .errorCase("error", "a", "b", "c")
          .errorCase("other", "elsewhere")
          .question("q", GLANCE, "yes confirms a", "no rules-out a, supports b");

  private final Interview interview = BASE.interview("error");
  private final Explanation explanation = new Explanation(interview, NearestLine.Logs.NONE);

  @Test
  void whyTellsWhatEachAnswerWouldDo() {
    Why why = explanation.why();

    assertEquals("question q", why.step().key().get());
    assertEquals(
        List.of("yes 0.6", "no 0.4"),
        why.prospects().stream().map(p -> p.choice() + " " + tenths(p.probability())).toList());
    Why.Prospect yes = why.prospects().get(0);
    assertEquals("solution a", yes.next().key().get());
    assertEquals(List.of("a 0.6 1.0 CONFIRMED"), outlooks(yes).subList(0, 1));
    Why.Prospect no = why.prospects().get(1);
    assertEquals(
        List.of("a 0.6 0.0 RULED_OUT", "b 0.2 0.8 SUSPECTED", "c 0.2 0.2 SUSPECTED"), outlooks(no));
    assertEquals("solution b", no.next().key().get());
  }

  @Test
  void whyTellsWhatElseCouldComeAndAtWhatCost() {
    Why why = explanation.why();

    assertEquals(
        List.of("solution a", "solution b", "solution c"),
        why.others().stream().map(step -> step.key().get()).toList());
    Ask ask = (Ask) why.step();
    Try best = (Try) why.others().get(0);
    assertEquals(best.cost() - ask.cost(), ask.value(), 1e-9);
    assertTrue(ask.value() > 0);
  }

  @Test
  void whyHasNoProspectsForASolution() {
    interview.answer("q", "yes");

    assertTrue(explanation.why().prospects().isEmpty());
  }

  @Test
  void howLeadsToTheAnswer() {
    interview.answer("q", "yes");

    How how = explanation.how("a").get(0);

    assertEquals(Status.CONFIRMED, how.suspect().status());
    assertEquals(1, how.probability());
    assertTrue(how.diagnosis().get().confirmed());
  }

  @Test
  void whyNotNamesTheAnswerThatRuledItOut() {
    interview.answer("q", "no");

    WhyNot.Excluded excluded = (WhyNot.Excluded) explanation.whyNot("a").get(0);

    assertEquals("q", excluded.answers().get(0).question());
    assertEquals("no", excluded.answers().get(0).choice());
    assertTrue(excluded.suspect().because().get(0).fact() instanceof RuledOut);
  }

  @Test
  void whyNotNamesTheLikelierSuspects() {
    WhyNot.Undecided undecided = (WhyNot.Undecided) explanation.whyNot("b").get(0);

    assertEquals(0.2, undecided.probability(), 1e-9);
    assertEquals(List.of("a"), undecided.likelier().stream().map(cause -> cause.id()).toList());
  }

  @Test
  void whyNotTellsThatACauseIsDocumentedForOtherCases() {
    WhyNot.CauseOfOtherCases other =
        (WhyNot.CauseOfOtherCases) explanation.whyNot("elsewhere").get(0);

    assertEquals("other", other.cases().get(0).id());
    assertEquals("other", ((WhyNot.NotSeen) explanation.whyNot("other").get(0)).errorCase().id());
  }

  @Test
  void whyNotOfASeenCaseTellsWhatBecameOfItsCauses() {
    interview.answer("q", "yes");

    WhyNot.Seen seen = (WhyNot.Seen) explanation.whyNot("error").get(0);

    assertTrue(seen.causes().get(0) instanceof WhyNot.Found);
    assertTrue(seen.causes().get(1) instanceof WhyNot.Undecided);
  }

  @Test
  void whyNotOfAnUnknownWordNamesTheNearest() {
    assertEquals(
        "there is no case or cause \"elswhere\": did you mean \"elsewhere\"?",
        assertThrows(UnknownWordException.class, () -> explanation.whyNot("elswhere"))
            .getMessage());
  }

  @Test
  void whyNotOfAnUnknownWordTellsInBothLanguagesThatThereIsNoSuchCaseOrCause() {
    UnknownWordException near =
        assertThrows(UnknownWordException.class, () -> explanation.whyNot("othr"));
    assertEquals(
        "there is no case or cause \"othr\": did you mean \"other\"?",
        near.problem(Language.EN).oneLine());
    assertEquals(
        "il n'y a pas de cas ni de cause « othr »: vouliez-vous dire « other » ?",
        near.problem(Language.FR).oneLine());

    UnknownWordException far =
        assertThrows(UnknownWordException.class, () -> explanation.whyNot("nothing-like-it"));
    assertEquals(
        "there is no case or cause \"nothing-like-it\": all cases are listed by \"knowledge list\","
            + " the suspects by \"suspects\"",
        far.problem(Language.EN).oneLine());
    assertEquals(
        "il n'y a pas de cas ni de cause « nothing-like-it »: « knowledge list » énumère tous"
            + " les cas, « suspects » les suspects",
        far.problem(Language.FR).oneLine());
  }

  @Test
  void aSuspectThatWaitsIsToldBehindWhich() {
    SmallBase base =
        new SmallBase()
            .cause("both", COMMON, MINUTES)
            .cause("one", COMMON, MINUTES)
            .errorCase("first", "both", "one")
            .errorCase("second", "both");

    WhyNot.Waiting waiting =
        (WhyNot.Waiting)
            new Explanation(base.interview("first", "second"), NearestLine.Logs.NONE)
                .whyNot("one")
                .get(0);

    assertEquals("both", waiting.behind().get(0).id());
  }

  @Test
  void theNearestMissIsTheLineInWhichASignatureWentFurthest() {
    KnowledgeBase base =
        new SmallBase()
            .cause("a", COMMON, MINUTES)
            .signature("refused", "error", "the connection to {host} was refused")
            .errorCase("error", "a")
            .base();
    Interview nothingSeen = new Interview(base, Evidence.NONE, new PlainInference(base));

    NearMiss miss =
        nearest(nothingSeen, "something else", "the connection to x was reset").miss().get();

    assertEquals("the connection to x was reset", miss.near().line().text());
    assertEquals("refused", miss.signature().id());
    assertEquals("fused", miss.where().get().expected());
    assertEquals(new NearestLine(true, Optional.empty()), nearest(nothingSeen, "the end"));
  }

  private static NearestLine nearest(Interview interview, String... lines) {
    NearestLine.Logs logs =
        signatures ->
            Optional.of(
                Stream.of(lines)
                    .map(text -> new NearLine(line(text), signatures.get(0), 0.5, List.of()))
                    .toList());
    return ((WhyNot.NotSeen) new Explanation(interview, logs).whyNot("error").get(0)).nearest();
  }

  private static LogLine line(String text) {
    return new LogLine("agent.log", 1, 0, null, Level.ERROR, text);
  }

  @Test
  void whatIfChangesNothing() {
    List<Step> before = interview.steps();

    WhatIf whatIf = interview.whatIf("q", "yes");

    assertEquals("solution a", whatIf.step().key().get());
    assertTrue(whatIf.findings().isComplete());
    assertEquals(before, interview.steps());
    assertTrue(interview.acts().isEmpty());
  }

  private static List<String> outlooks(Why.Prospect prospect) {
    return prospect.suspects().stream()
        .map(
            o ->
                o.cause().id()
                    + " "
                    + tenths(o.before())
                    + " "
                    + tenths(o.after())
                    + " "
                    + o.status())
        .toList();
  }

  private static double tenths(double p) {
    return Math.rint(p * 10) / 10;
  }
}
