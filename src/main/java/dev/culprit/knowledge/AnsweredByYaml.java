package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.EitherShape;
import dev.culprit.knowledge.yaml.Fields;
import dev.culprit.knowledge.yaml.Key;
import dev.culprit.knowledge.yaml.MappingShape;
import dev.culprit.knowledge.yaml.Name;
import dev.culprit.knowledge.yaml.Reading;
import dev.culprit.knowledge.yaml.ScalarShape;
import dev.culprit.knowledge.yaml.Scalars;
import dev.culprit.knowledge.yaml.Shape;
import dev.culprit.knowledge.yaml.YamlNode;
import dev.culprit.text.Text;
import java.util.List;
import java.util.Map;

/**
 * How evidence that answers a question is written: a signature's id, or a condition on a context
 * value.
 */
final class AnsweredByYaml {
  private static final Key<String> CONTEXT =
      Key.required(
          "context",
          Scalars.reference(Names.CONTEXT),
          new Text("the context value", "la valeur de contexte"));
  private static final Key<String> IS =
      Key.required(
          "is", ConditionYaml.shape(), new Text("what it must be", "ce qu'elle doit être"));

  private static final Shape<Evidence> VALUE =
      MappingShape.of(
          new Text("a condition on a context value", "une condition sur une valeur de contexte"),
          in -> new Evidence("", in.get(CONTEXT), in.get(IS)),
          CONTEXT,
          IS);

  static final Shape<Evidence> SHAPE = EitherShape.mappingOr(VALUE, signature());

  private AnsweredByYaml() {}

  /** A signature, or a context value and its condition. */
  record Evidence(String signature, String context, String condition) {}

  private static Shape<Evidence> signature() {
    Shape<String> reference = Scalars.reference(Names.SIGNATURE);
    return ScalarShape.of(
        (text, place, reading) ->
            new Evidence(reference.read(new YamlNode.Scalar(place, text), reading), "", ""),
        reference.schema(Map.of()));
  }

  static List<Question.AnsweredBy> of(Map<String, List<Evidence>> answers) {
    return answers.entrySet().stream()
        .flatMap(
            answer ->
                answer.getValue().stream()
                    .map(
                        by ->
                            new Question.AnsweredBy(
                                answer.getKey(), by.signature(), by.context(), by.condition())))
        .toList();
  }

  /** Takes note of the answers that are named, so that each is one the question has. */
  static void check(String question, Key<?> answeredBy, Fields in, Reading reading) {
    if (question != null
        && in.mapping().get(answeredBy.name()).orElse(null) instanceof YamlNode.Mapping mapping) {
      mapping
          .entries()
          .forEach(
              entry ->
                  reading.refer(
                      new Name(Names.CHOICE, question, entry.key().text()), entry.key().place()));
    }
  }
}
