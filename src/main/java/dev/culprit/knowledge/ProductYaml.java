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
      Key.required(
          "product",
          Scalars.id(),
          new Text(
              "the product's name, which is the folder's name",
              "le nom du produit, qui est celui du dossier"));
  private static final Key<Text> TITLE =
      Key.required(
          "title",
          TextYaml.SHAPE,
          new Text("the product's full name", "le nom complet du produit"));
  private static final Key<List<String>> PROGRAMS =
      Key.optional(
          "programs",
          ListShape.of(Scalars.words()),
          List.of(),
          new Text(
              "names under which its programs write to a shared log",
              "les noms sous lesquels ses programmes écrivent dans un journal partagé"));
  private static final Key<List<Product.Log>> LOGS =
      Key.optional(
          "logs",
          ListShape.of(LogYaml.SHAPE),
          List.of(),
          new Text("the logs it writes", "les journaux qu'il écrit"));
  private static final Key<List<Product.Stage>> STAGES =
      Key.required(
          "stages",
          ListShape.atLeastOne(StageYaml.SHAPE),
          new Text(
              "the stages of its life, in order; each is a folder of cases",
              "les phases de sa vie, dans l'ordre\u00a0; chacune est un dossier de cas"));
  private static final Key<List<Signature>> RECOGNISED_BY =
      Key.required(
          "recognised-by",
          ListShape.atLeastOne(SignatureYaml.SHAPE),
          new Text("lines that only this product writes", "les lignes que seul ce produit écrit"));
  private static final Key<List<Signature>> STARTS =
      bound(
          "starts", new Text("lines that begin a run", "les lignes qui commencent une exécution"));
  private static final Key<List<Signature>> SUCCEEDED =
      bound(
          "succeeded",
          new Text(
              "lines that end a run that succeeded",
              "les lignes qui terminent une exécution réussie"));
  private static final Key<List<Signature>> FAILED =
      bound(
          "failed",
          new Text(
              "lines that end a run that failed",
              "les lignes qui terminent une exécution en échec"));
  private static final Shape<Product.RunBounds> RUN_BOUNDS =
      MappingShape.of(
          new Text("the bounds of runs", "les bornes des exécutions"),
          in -> new Product.RunBounds(in.get(STARTS), in.get(SUCCEEDED), in.get(FAILED)),
          STARTS,
          SUCCEEDED,
          FAILED);
  private static final Key<Product.RunBounds> RUNS =
      Key.optional(
          "runs",
          RUN_BOUNDS,
          new Product.RunBounds(List.of(), List.of(), List.of()),
          new Text("lines that bound its runs", "les lignes qui bornent ses exécutions"));
  private static final Key<List<Signature>> ALARMS =
      Key.optional(
          "alarms",
          ListShape.of(SignatureYaml.SHAPE),
          List.of(),
          new Text(
              "lines that report an error of any kind",
              "les lignes qui signalent une erreur quelconque"));
  private static final Key<List<Printout>> PRINTOUTS =
      Key.optional(
          "printouts",
          ListShape.of(PrintoutYaml.SHAPE),
          List.of(),
          new Text("what its commands print", "ce qu'affichent ses commandes"));
  private static final Key<List<Product.ContextValue>> CONTEXT =
      Key.optional(
          "context",
          ListShape.of(ContextYaml.SHAPE),
          List.of(),
          new Text(
              "what its logs tell of the machine", "ce que ses journaux disent de la machine"));
  private static final Key<List<Product.Collection>> COLLECT =
      Key.optional(
          "collect",
          ListShape.of(CollectionYaml.SHAPE),
          List.of(),
          new Text(
              "commands that give a log which shows the error",
              "les commandes qui donnent un journal montrant l'erreur"));
  private static final Key<List<Product.Channel>> ESCALATION =
      Key.optional(
          "escalation",
          ListShape.of(ChannelYaml.SHAPE),
          List.of(),
          new Text(
              "whom to ask when nothing is found or nothing helps",
              "à qui s'adresser quand rien n'est trouvé ou que rien n'aide"));

  static final MappingShape<Product> FILE =
      MappingShape.of(
              new Text("a product", "un produit"),
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

  private static Key<List<Signature>> bound(String name, Text meaning) {
    return Key.optional(name, ListShape.of(SignatureYaml.SHAPE), List.of(), meaning);
  }
}
