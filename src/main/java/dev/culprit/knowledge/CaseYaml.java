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
      Key.required(
          "case",
          Scalars.id(),
          new Text(
              "the case's name, which is the file's name",
              "le nom du cas, qui est celui du fichier"));
  private static final Key<Text> TITLE =
      Key.required(
          "title",
          TextYaml.SHAPE,
          new Text("the error, in one sentence", "l'erreur, en une phrase"));
  private static final Key<Origin> ORIGIN =
      Key.optional(
          "origin",
          Scalars.oneOf(Origin.class),
          Origin.DOCUMENTED,
          new Text("how it came to be known", "d'où on le sait"));
  private static final Key<Source> SOURCE =
      Key.required(
          "source",
          SourceYaml.SHAPE,
          new Text("the document it rests on", "le document sur lequel il repose"));
  private static final Key<String> STEP =
      Key.optional(
          "step",
          Scalars.reference(Names.STEP),
          "",
          new Text(
              "the step of the stage at which it occurs", "l'étape de la phase où il survient"));
  private static final Key<Boolean> GENERIC =
      Key.optional(
          "generic",
          Scalars.yesNo(),
          false,
          new Text(
              "whether it says only that something failed, so that any other case goes before it",
              "s'il dit seulement que quelque chose a échoué, de sorte que tout autre cas passe"
                  + " avant lui"));
  private static final Key<Boolean> REPORTED =
      Key.optional(
          "reported",
          Scalars.yesNo(),
          false,
          new Text(
              "whether no log line shows it, so that only a person can report it",
              "si aucune ligne de journal ne le montre, de sorte que seule une personne peut le"
                  + " signaler"));
  private static final Key<List<Signature>> SIGNATURES =
      Key.optional(
          "signatures",
          ListShape.atLeastOne(SignatureYaml.SHAPE),
          List.of(),
          new Text("log lines that show the error", "les lignes de journal qui montrent l'erreur"));
  private static final Key<List<Clue>> CLUES =
      Key.optional(
          "clues",
          ListShape.of(ClueYaml.SHAPE),
          List.of(),
          new Text(
              "log lines that do not show the error but say something about its causes",
              "les lignes de journal qui ne montrent pas l'erreur mais disent quelque chose de"
                  + " ses causes"));
  private static final Key<When> WHEN =
      Key.optional(
          "when",
          WhenYaml.SHAPE,
          null,
          new Text("what must hold beyond one line", "ce qui doit être vrai sur plusieurs lignes"));
  private static final Key<List<PendingCause>> CAUSES =
      Key.required(
          "causes",
          ListShape.atLeastOne(CauseYaml.SHAPE),
          new Text("what can be behind it", "ce qui peut en être l'origine"));
  private static final Key<List<Question>> QUESTIONS =
      Key.optional(
          "questions",
          ListShape.of(QuestionYaml.SHAPE),
          List.of(),
          new Text(
              "what a person can find out to tell the causes apart",
              "ce qu'une personne peut vérifier pour distinguer les causes"));
  private static final Key<List<Inseparable>> INSEPARABLE =
      Key.optional(
          "inseparable",
          ListShape.of(InseparableYaml.SHAPE),
          List.of(),
          new Text(
              "causes that nothing but trying their solutions tells apart, and why",
              "les causes que seul l'essai de leurs solutions distingue, et pourquoi"));
  private static final Key<List<Scenario>> SCENARIOS =
      Key.optional(
          "scenarios",
          ListShape.of(ScenarioYaml.SHAPE),
          List.of(),
          new Text("short tests of the case", "de courts tests du cas"));
  private static final Key<List<String>> ALSO =
      Key.optional(
          "also",
          ListShape.orOne(Scalars.reference(Names.CASE)),
          List.of(),
          new Text(
              "other cases that the samples of this one may show as well",
              "les autres cas que les exemples de celui-ci peuvent aussi montrer"));

  static final MappingShape<PendingCase> FILE =
      MappingShape.of(
              new Text("a case", "un cas"),
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
          new Text("nothing shows the case", "rien ne montre le cas"),
          in.mapping().place(),
          new Text(
              "it has neither signatures nor a condition", "il n'a ni signatures ni condition"),
          new Text(
              "add 'signatures:' or 'when:', or 'reported: \"true\"' when only a person can tell",
              "ajoutez 'signatures:' ou 'when:', ou 'reported: \"true\"' si seule une personne"
                  + " peut le dire"));
    }
    if (isFound && in.get(REPORTED)) {
      reading.error(
          new Text(
              "the case is said to be found in logs and to be reported only",
              "le cas est dit à la fois trouvé dans les journaux et seulement signalé"),
          in.place(REPORTED),
          new Text(
              "a case that a log shows can be reported by a person anyway",
              "un cas que montre un journal peut de toute façon être signalé par une personne"),
          new Text(
              "remove 'reported:', or the signatures and the condition",
              "retirez 'reported:', ou les signatures et la condition"));
    }
  }
}
