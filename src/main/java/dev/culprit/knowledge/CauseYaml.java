package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.EitherShape;
import dev.culprit.knowledge.yaml.Fields;
import dev.culprit.knowledge.yaml.Key;
import dev.culprit.knowledge.yaml.MappingShape;
import dev.culprit.knowledge.yaml.Scalars;
import dev.culprit.knowledge.yaml.Shape;
import dev.culprit.text.Text;
import java.util.List;

/**
 * How a cause is written: in its own file, inside a case, or as the use of one that lies elsewhere.
 */
final class CauseYaml {
  private static final Key<String> CAUSE =
      Key.required(
          "cause",
          Scalars.id(),
          new Text(
              "the cause's name, which is the file's name",
              "le nom de la cause, qui est celui du fichier"));
  private static final Key<String> ID =
      Key.required(
          "id",
          Scalars.id(),
          new Text(
              "the cause's name, unique over all knowledge",
              "le nom de la cause, unique dans toute la base"));
  private static final Key<String> USE =
      Key.required(
          "use",
          Scalars.reference(Names.CAUSE),
          new Text("the name of a cause told elsewhere", "le nom d'une cause décrite ailleurs"));
  private static final Key<Likelihood> LIKELIHOOD =
      Key.required(
          "likelihood",
          Scalars.oneOf(Likelihood.class),
          new Text("how often it is the cause", "à quelle fréquence c'est la cause"));
  private static final Key<Origin> ORIGIN =
      Key.optional(
          "origin",
          Scalars.oneOf(Origin.class),
          Origin.DOCUMENTED,
          new Text("how it came to be known", "d'où on le sait"));
  private static final Key<Text> TITLE =
      Key.required(
          "title",
          TextYaml.SHAPE,
          new Text("the fault, in one sentence", "le défaut, en une phrase"));
  private static final Key<Text> BECAUSE =
      Key.required(
          "because",
          TextYaml.SHAPE,
          new Text("why this fault gives this error", "pourquoi ce défaut donne cette erreur"));
  private static final Key<Solution> SOLUTION =
      Key.required(
          "solution",
          SolutionYaml.SHAPE,
          new Text("what a person does against it", "ce qu'une personne fait pour y remédier"));
  private static final Key<Likelihood> LIKELIHOOD_HERE =
      Key.optional(
          "likelihood",
          Scalars.oneOf(Likelihood.class),
          null,
          new Text(
              "how often it is the cause of this case, when that differs",
              "à quelle fréquence c'est la cause de ce cas, si cela diffère"));
  private static final Key<Text> BECAUSE_HERE =
      Key.optional(
          "because",
          TextYaml.SHAPE,
          null,
          new Text(
              "why it gives the error of this case, when that differs",
              "pourquoi elle donne l'erreur de ce cas, si cela diffère"));

  private static final List<Key<?>> REST = List.of(LIKELIHOOD, ORIGIN, TITLE, BECAUSE, SOLUTION);

  /** A file of its own. */
  static final MappingShape<Cause> FILE =
      MappingShape.of(new Text("a cause", "une cause"), in -> of(CAUSE, in), CAUSE)
          .with(REST)
          .checked(Names.definesFile(Names.CAUSE, CAUSE));

  private static final Shape<PendingCause> INLINE =
      MappingShape.of(
              new Text("a cause of a case", "une cause d'un cas"),
              in -> PendingCause.told(of(ID, in)),
              ID)
          .with(REST)
          .checked(Names.defines(Names.CAUSE, ID));

  private static final Shape<PendingCause> USED =
      MappingShape.of(
          new Text("a use of a cause", "l'emploi d'une cause"),
          in -> new PendingCause(null, in.get(USE), in.get(LIKELIHOOD_HERE), in.get(BECAUSE_HERE)),
          USE,
          LIKELIHOOD_HERE,
          BECAUSE_HERE);

  /** As a case names it. */
  static final Shape<PendingCause> SHAPE = EitherShape.byKey(USE.name(), USED, INLINE);

  private CauseYaml() {}

  private static Cause of(Key<String> id, Fields in) {
    return new Cause(
        in.get(id),
        in.get(LIKELIHOOD),
        in.get(ORIGIN),
        in.get(TITLE),
        in.get(BECAUSE),
        in.get(SOLUTION),
        in.place(id));
  }
}
