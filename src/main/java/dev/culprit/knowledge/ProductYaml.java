package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Key;
import dev.culprit.knowledge.yaml.ListShape;
import dev.culprit.knowledge.yaml.MappingShape;
import dev.culprit.knowledge.yaml.Scalars;
import dev.culprit.knowledge.yaml.Shape;
import dev.culprit.text.Text;
import java.util.List;

/** How {@code product.yaml} is written. */
final class ProductYaml {
  private static final Key<String> PRODUCT =
      Key.required("product", Scalars.id(), "the product's name, which is the folder's name");
  private static final Key<Text> TITLE =
      Key.required("title", TextYaml.SHAPE, "the product's full name");
  private static final Key<List<String>> PROGRAMS =
      Key.optional(
          "programs",
          ListShape.of(Scalars.words()),
          List.of(),
          "names under which its programs write to a shared log");
  private static final Key<List<Product.Log>> LOGS =
      Key.optional("logs", ListShape.of(LogYaml.SHAPE), List.of(), "the logs it writes");
  private static final Key<List<Product.Stage>> STAGES =
      Key.required(
          "stages",
          ListShape.atLeastOne(StageYaml.SHAPE),
          "the stages of its life, in order; each is a folder of cases");
  private static final Key<List<Signature>> RECOGNISED_BY =
      Key.required(
          "recognised-by",
          ListShape.atLeastOne(SignatureYaml.SHAPE),
          "lines that only this product writes");
  private static final Key<List<Signature>> STARTS = bound("starts", "lines that begin a run");
  private static final Key<List<Signature>> SUCCEEDED =
      bound("succeeded", "lines that end a run that succeeded");
  private static final Key<List<Signature>> FAILED =
      bound("failed", "lines that end a run that failed");
  private static final Shape<Product.RunBounds> RUN_BOUNDS =
      MappingShape.of(
          "the bounds of runs",
          in -> new Product.RunBounds(in.get(STARTS), in.get(SUCCEEDED), in.get(FAILED)),
          STARTS,
          SUCCEEDED,
          FAILED);
  private static final Key<Product.RunBounds> RUNS =
      Key.optional(
          "runs",
          RUN_BOUNDS,
          new Product.RunBounds(List.of(), List.of(), List.of()),
          "lines that bound its runs");
  private static final Key<List<Signature>> ALARMS =
      Key.optional(
          "alarms",
          ListShape.of(SignatureYaml.SHAPE),
          List.of(),
          "lines that report an error of any kind");
  private static final Key<List<Printout>> PRINTOUTS =
      Key.optional(
          "printouts", ListShape.of(PrintoutYaml.SHAPE), List.of(), "what its commands print");
  private static final Key<List<Product.ContextValue>> CONTEXT =
      Key.optional(
          "context",
          ListShape.of(ContextYaml.SHAPE),
          List.of(),
          "what its logs tell of the machine");
  private static final Key<List<Product.Collection>> COLLECT =
      Key.optional(
          "collect",
          ListShape.of(CollectionYaml.SHAPE),
          List.of(),
          "commands that give a log which shows the error");
  private static final Key<List<Product.Channel>> ESCALATION =
      Key.optional(
          "escalation",
          ListShape.of(ChannelYaml.SHAPE),
          List.of(),
          "whom to ask when nothing is found or nothing helps");

  static final MappingShape<Product> FILE =
      MappingShape.of(
              "a product",
              in ->
                  new Product(
                      in.get(PRODUCT),
                      in.get(TITLE),
                      in.get(PROGRAMS),
                      in.get(LOGS),
                      in.get(STAGES),
                      in.get(RECOGNISED_BY),
                      in.get(RUNS),
                      in.get(ALARMS),
                      in.get(PRINTOUTS),
                      in.get(CONTEXT),
                      in.get(COLLECT),
                      in.get(ESCALATION),
                      in.place(PRODUCT)),
              PRODUCT,
              TITLE,
              PROGRAMS,
              LOGS,
              STAGES,
              RECOGNISED_BY,
              RUNS,
              ALARMS,
              PRINTOUTS,
              CONTEXT,
              COLLECT,
              ESCALATION)
          .checked(Names.definesFile(Names.PRODUCT, PRODUCT));

  private ProductYaml() {}

  private static Key<List<Signature>> bound(String name, String meaning) {
    return Key.optional(name, ListShape.of(SignatureYaml.SHAPE), List.of(), meaning);
  }
}
