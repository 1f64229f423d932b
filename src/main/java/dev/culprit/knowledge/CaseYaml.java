package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Fields;
import dev.culprit.knowledge.yaml.Key;
import dev.culprit.knowledge.yaml.ListShape;
import dev.culprit.knowledge.yaml.MappingShape;
import dev.culprit.knowledge.yaml.Reading;
import dev.culprit.knowledge.yaml.Scalars;
import dev.culprit.text.Text;
import java.util.List;

/** How the file of a case is written. */
final class CaseYaml {
  private static final Key<String> CASE =
      Key.required("case", Scalars.id(), "the case's name, which is the file's name");
  private static final Key<Text> TITLE =
      Key.required("title", TextYaml.SHAPE, "the error, in one sentence");
  private static final Key<Origin> ORIGIN =
      Key.optional(
          "origin", Scalars.oneOf(Origin.class), Origin.DOCUMENTED, "how it came to be known");
  private static final Key<Source> SOURCE =
      Key.required("source", SourceYaml.SHAPE, "the document it rests on");
  private static final Key<String> STEP =
      Key.optional(
          "step", Scalars.reference(Names.STEP), "", "the step of the stage at which it occurs");
  private static final Key<Boolean> GENERIC =
      Key.optional(
          "generic",
          Scalars.yesNo(),
          false,
          "whether it says only that something failed, so that any other case goes before it");
  private static final Key<Boolean> REPORTED =
      Key.optional(
          "reported",
          Scalars.yesNo(),
          false,
          "whether no log line shows it, so that only a person can report it");
  private static final Key<List<Signature>> SIGNATURES =
      Key.optional(
          "signatures",
          ListShape.atLeastOne(SignatureYaml.SHAPE),
          List.of(),
          "log lines that show the error");
  private static final Key<List<Clue>> CLUES =
      Key.optional(
          "clues",
          ListShape.of(ClueYaml.SHAPE),
          List.of(),
          "log lines that do not show the error but say something about its causes");
  private static final Key<When> WHEN =
      Key.optional("when", WhenYaml.SHAPE, null, "what must hold beyond one line");
  private static final Key<List<PendingCause>> CAUSES =
      Key.required("causes", ListShape.atLeastOne(CauseYaml.SHAPE), "what can be behind it");
  private static final Key<List<Question>> QUESTIONS =
      Key.optional(
          "questions",
          ListShape.of(QuestionYaml.SHAPE),
          List.of(),
          "what a person can find out to tell the causes apart");
  private static final Key<List<Inseparable>> INSEPARABLE =
      Key.optional(
          "inseparable",
          ListShape.of(InseparableYaml.SHAPE),
          List.of(),
          "causes that nothing but trying their solutions tells apart, and why");
  private static final Key<List<Scenario>> SCENARIOS =
      Key.optional(
          "scenarios", ListShape.of(ScenarioYaml.SHAPE), List.of(), "short tests of the case");
  private static final Key<List<String>> ALSO =
      Key.optional(
          "also",
          ListShape.orOne(Scalars.reference(Names.CASE)),
          List.of(),
          "other cases that the samples of this one may show as well");

  static final MappingShape<PendingCase> FILE =
      MappingShape.of(
              "a case",
              CaseYaml::of,
              CASE,
              TITLE,
              ORIGIN,
              SOURCE,
              STEP,
              GENERIC,
              REPORTED,
              SIGNATURES,
              CLUES,
              WHEN,
              CAUSES,
              QUESTIONS,
              INSEPARABLE,
              SCENARIOS,
              ALSO)
          .checked(Names.definesFile(Names.CASE, CASE))
          .checked(CaseYaml::check);

  private CaseYaml() {}

  private static PendingCase of(Fields in) {
    return new PendingCase(
        in.get(CASE),
        in.get(STEP),
        in.get(ORIGIN),
        in.get(TITLE),
        in.get(SOURCE),
        null,
        in.get(GENERIC),
        in.get(SIGNATURES),
        in.get(CLUES),
        in.get(WHEN),
        in.get(CAUSES),
        in.get(QUESTIONS),
        in.get(INSEPARABLE),
        in.get(SCENARIOS),
        in.get(ALSO),
        in.place(CASE));
  }

  private static void check(Fields in, Reading reading) {
    boolean isFound = in.has(SIGNATURES) || in.has(WHEN);
    if (!isFound && !in.get(REPORTED)) {
      reading.error(
          "nothing shows the case",
          in.mapping().place(),
          "it has neither signatures nor a condition",
          "add 'signatures:' or 'when:', or 'reported: \"true\"' when only a person can tell");
    }
    if (isFound && in.get(REPORTED)) {
      reading.error(
          "the case is said to be found in logs and to be reported only",
          in.place(REPORTED),
          "a case that a log shows can be reported by a person anyway",
          "remove 'reported:', or the signatures and the condition");
    }
  }
}
