package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Fields;
import dev.culprit.knowledge.yaml.Key;
import dev.culprit.knowledge.yaml.ListShape;
import dev.culprit.knowledge.yaml.MapShape;
import dev.culprit.knowledge.yaml.MappingShape;
import dev.culprit.knowledge.yaml.Scalars;
import dev.culprit.text.Text;
import java.util.List;
import java.util.Map;

/** How a question is written: in its own file, or inside a case. */
final class QuestionYaml {
  private static final Key<String> QUESTION =
      Key.required(
          "question",
          Scalars.id(),
          new Text(
              "the question's name, which is the file's name",
              "le nom de la question, qui est celui du fichier"));
  private static final Key<String> ID =
      Key.required(
          "id",
          Scalars.id(),
          new Text(
              "the question's name, unique over all knowledge",
              "le nom de la question, unique dans toute la base"));
  private static final Key<Origin> ORIGIN =
      Key.optional(
          "origin",
          Scalars.oneOf(Origin.class),
          Origin.DOCUMENTED,
          new Text("how it came to be known", "d'où on le sait"));
  private static final Key<Effort> EFFORT =
      Key.required(
          "effort",
          Scalars.oneOf(Effort.class),
          new Text("what finding out costs", "ce qu'il en coûte de le savoir"));
  private static final Key<Who> WHO =
      Key.optional(
          "who",
          Scalars.oneOf(Who.class),
          null,
          new Text(
              "who can answer; anybody at the machine if absent",
              "qui peut répondre\u00a0; sinon, toute personne devant la machine"));
  private static final Key<Text> TEXT =
      Key.required(
          "text",
          TextYaml.SHAPE,
          new Text("the question as it is asked", "la question telle qu'elle est posée"));
  private static final Key<HowYaml.How> HOW =
      Key.optional(
          "how",
          HowYaml.SHAPE,
          HowYaml.How.NOTHING,
          new Text("how to find out", "comment le savoir"));
  private static final Key<Map<String, ChoiceYaml.Draft>> ANSWERS =
      Key.required(
          "answers",
          new MapShape<>(Scalars.id(), ChoiceYaml.SHAPE),
          new Text(
              "the possible answers and what each says about causes",
              "les réponses possibles et ce que chacune dit des causes"));
  private static final Key<Map<String, List<AnsweredByYaml.Evidence>>> ANSWERED_BY =
      Key.optional(
          "answered-by",
          new MapShape<>(Scalars.id(), ListShape.orOne(AnsweredByYaml.SHAPE)),
          Map.of(),
          new Text(
              "evidence that gives an answer without asking",
              "les indices qui donnent une réponse sans la demander"));

  private static final List<Key<?>> REST =
      List.of(ORIGIN, EFFORT, WHO, TEXT, HOW, ANSWERS, ANSWERED_BY);

  /** A file of its own. */
  static final MappingShape<Question> FILE =
      MappingShape.of(new Text("a question", "une question"), in -> of(QUESTION, in), QUESTION)
          .with(REST)
          .checked(Names.definesFile(Names.QUESTION, QUESTION))
          .checked((in, reading) -> ChoiceYaml.check(in.get(QUESTION), ANSWERS, in, reading))
          .checked(
              (in, reading) -> AnsweredByYaml.check(in.get(QUESTION), ANSWERED_BY, in, reading));

  /** Inside a case. */
  static final MappingShape<Question> SHAPE =
      MappingShape.of(
              new Text("a question of a case", "une question d'un cas"), in -> of(ID, in), ID)
          .with(REST)
          .checked(Names.defines(Names.QUESTION, ID))
          .checked((in, reading) -> ChoiceYaml.check(in.get(ID), ANSWERS, in, reading))
          .checked((in, reading) -> AnsweredByYaml.check(in.get(ID), ANSWERED_BY, in, reading));

  private QuestionYaml() {}

  private static Question of(Key<String> id, Fields in) {
    return new Question(
        in.get(id),
        in.get(ORIGIN),
        in.get(EFFORT),
        in.get(WHO),
        in.get(TEXT),
        in.get(HOW).text(),
        in.get(HOW).commands(),
        ChoiceYaml.of(in.get(ANSWERS)),
        AnsweredByYaml.of(in.get(ANSWERED_BY)),
        in.place(id));
  }
}
