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
      Key.required("cause", Scalars.id(), "the cause's name, which is the file's name");
  private static final Key<String> ID =
      Key.required("id", Scalars.id(), "the cause's name, unique over all knowledge");
  private static final Key<String> USE =
      Key.required("use", Scalars.reference(Names.CAUSE), "the name of a cause told elsewhere");
  private static final Key<Likelihood> LIKELIHOOD =
      Key.required("likelihood", Scalars.oneOf(Likelihood.class), "how often it is the cause");
  private static final Key<Origin> ORIGIN =
      Key.optional(
          "origin", Scalars.oneOf(Origin.class), Origin.DOCUMENTED, "how it came to be known");
  private static final Key<Text> TITLE =
      Key.required("title", TextYaml.SHAPE, "the fault, in one sentence");
  private static final Key<Text> BECAUSE =
      Key.required("because", TextYaml.SHAPE, "why this fault gives this error");
  private static final Key<Solution> SOLUTION =
      Key.required("solution", SolutionYaml.SHAPE, "what a person does against it");
  private static final Key<Likelihood> LIKELIHOOD_HERE =
      Key.optional(
          "likelihood",
          Scalars.oneOf(Likelihood.class),
          null,
          "how often it is the cause of this case, when that differs");
  private static final Key<Text> BECAUSE_HERE =
      Key.optional(
          "because",
          TextYaml.SHAPE,
          null,
          "why it gives the error of this case, when that differs");

  private static final List<Key<?>> REST = List.of(LIKELIHOOD, ORIGIN, TITLE, BECAUSE, SOLUTION);

  /** A file of its own. */
  static final MappingShape<Cause> FILE =
      MappingShape.of("a cause", in -> of(CAUSE, in), CAUSE)
          .with(REST)
          .checked(Names.definesFile(Names.CAUSE, CAUSE));

  private static final Shape<PendingCause> INLINE =
      MappingShape.of("a cause of a case", in -> PendingCause.told(of(ID, in)), ID)
          .with(REST)
          .checked(Names.defines(Names.CAUSE, ID));

  private static final Shape<PendingCause> USED =
      MappingShape.of(
          "a use of a cause",
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
