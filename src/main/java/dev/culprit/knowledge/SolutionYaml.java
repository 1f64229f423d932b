package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Fields;
import dev.culprit.knowledge.yaml.Key;
import dev.culprit.knowledge.yaml.ListShape;
import dev.culprit.knowledge.yaml.MappingShape;
import dev.culprit.knowledge.yaml.Reading;
import dev.culprit.knowledge.yaml.Scalars;
import dev.culprit.knowledge.yaml.Shape;
import dev.culprit.text.Text;
import java.util.List;
import java.util.Map;

/** How a solution is written. */
final class SolutionYaml {
  private static final Key<Who> WHO =
      Key.required("who", Scalars.oneOf(Who.class), "who can carry it out");
  private static final Key<Effort> EFFORT =
      Key.required("effort", Scalars.oneOf(Effort.class), "what it costs that person");
  private static final Key<Text> DANGER =
      Key.optional("danger", TextYaml.SHAPE, null, "what may be lost by it");
  private static final Key<Map<String, String>> SAFE_WHEN =
      Key.optional(
          "safe-when",
          ChoicesYaml.SHAPE,
          Map.of(),
          "questions and the answers without which a dangerous solution is not proposed");
  private static final Key<List<Solution.Instruction>> STEPS =
      Key.required("steps", ListShape.atLeastOne(instruction()), "what to do, step by step");
  private static final Key<Text> EXPECT =
      Key.optional("expect", TextYaml.SHAPE, null, "what is to be seen when it worked");
  private static final Key<Solution.Verification> VERIFY =
      Key.required("verify", verification(), "how to see that it worked");

  static final Shape<Solution> SHAPE =
      MappingShape.of(
          "a solution",
          in ->
              new Solution(
                  in.get(WHO),
                  in.get(EFFORT),
                  in.get(DANGER),
                  in.get(SAFE_WHEN),
                  in.get(STEPS),
                  in.get(VERIFY)),
          WHO,
          EFFORT,
          DANGER,
          SAFE_WHEN,
          STEPS,
          VERIFY);

  private SolutionYaml() {}

  private static Shape<Solution.Instruction> instruction() {
    return MappingShape.of(
            "an instruction",
            in ->
                new Solution.Instruction(
                    new Text(in.get(TextYaml.EN), in.get(TextYaml.FR)), CommandsYaml.of(in)),
            TextYaml.EN,
            TextYaml.FR)
        .with(CommandsYaml.KEYS)
        .checked(CommandsYaml::check);
  }

  private static Shape<Solution.Verification> verification() {
    return MappingShape.of(
            "a verification",
            in -> new Solution.Verification(CommandsYaml.of(in), in.get(EXPECT)),
            CommandsYaml.KEYS)
        .with(List.of(EXPECT))
        .checked(CommandsYaml::check)
        .checked(SolutionYaml::checkVerification);
  }

  private static void checkVerification(Fields in, Reading reading) {
    if (in.mapping().entries().isEmpty()) {
      reading.error(
          "the verification says nothing",
          in.mapping().place(),
          "",
          "add a command, or 'expect:' with what is to be seen");
    }
  }
}
