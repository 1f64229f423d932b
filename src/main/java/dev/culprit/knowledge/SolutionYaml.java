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
      Key.required(
          "who", Scalars.oneOf(Who.class), new Text("who can carry it out", "qui peut l'exécuter"));
  private static final Key<Effort> EFFORT =
      Key.required(
          "effort",
          Scalars.oneOf(Effort.class),
          new Text("what it costs that person", "ce qu'elle coûte à cette personne"));
  private static final Key<Text> DANGER =
      Key.optional(
          "danger",
          TextYaml.SHAPE,
          null,
          new Text("what may be lost by it", "ce qu'elle peut faire perdre"));
  private static final Key<Map<String, String>> SAFE_WHEN =
      Key.optional(
          "safe-when",
          ChoicesYaml.SHAPE,
          Map.of(),
          new Text(
              "questions and the answers without which a dangerous solution is not proposed",
              "les questions et les réponses sans lesquelles une solution dangereuse n'est pas"
                  + " proposée"));
  private static final Key<List<Solution.Instruction>> STEPS =
      Key.required(
          "steps",
          ListShape.atLeastOne(instruction()),
          new Text("what to do, step by step", "ce qu'il faut faire, pas à pas"));
  private static final Key<Text> EXPECT =
      Key.optional(
          "expect",
          TextYaml.SHAPE,
          null,
          new Text("what is to be seen when it worked", "ce que l'on doit voir si cela a réussi"));
  private static final Key<Solution.Verification> VERIFY =
      Key.required(
          "verify",
          verification(),
          new Text("how to see that it worked", "comment voir que cela a réussi"));

  static final Shape<Solution> SHAPE =
      MappingShape.of(
          new Text("a solution", "une solution"),
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
            new Text("an instruction", "une instruction"),
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
            new Text("a verification", "une vérification"),
            in -> new Solution.Verification(CommandsYaml.of(in), in.get(EXPECT)),
            CommandsYaml.KEYS)
        .with(List.of(EXPECT))
        .checked(CommandsYaml::check)
        .checked(SolutionYaml::checkVerification);
  }

  private static void checkVerification(Fields in, Reading reading) {
    if (in.mapping().entries().isEmpty()) {
      reading.error(
          new Text("the verification says nothing", "la vérification ne dit rien"),
          in.mapping().place(),
          Text.NONE,
          new Text(
              "add a command, or 'expect:' with what is to be seen",
              "ajoutez une commande, ou 'expect:' avec ce que l'on doit voir"));
    }
  }
}
