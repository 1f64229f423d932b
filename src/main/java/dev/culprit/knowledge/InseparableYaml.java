package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Key;
import dev.culprit.knowledge.yaml.ListShape;
import dev.culprit.knowledge.yaml.MappingShape;
import dev.culprit.knowledge.yaml.Scalars;
import dev.culprit.knowledge.yaml.Shape;
import dev.culprit.text.Text;
import java.util.List;

/** How causes that nothing tells apart are written. */
final class InseparableYaml {
  private static final Key<List<String>> CAUSES =
      Key.required(
          "causes",
          ListShape.atLeastOne(Scalars.reference(Names.CAUSE)),
          new Text(
              "causes that no answer and no log line can tell apart",
              "les causes qu'aucune réponse ni aucune ligne de journal ne distingue"));
  private static final Key<Text> BECAUSE =
      Key.required(
          "because",
          TextYaml.SHAPE,
          new Text(
              "why only trying their solutions tells",
              "pourquoi seul l'essai de leurs solutions permet de savoir"));

  static final Shape<Inseparable> SHAPE =
      MappingShape.of(
          new Text("causes that nothing tells apart", "des causes que rien ne distingue"),
          in -> new Inseparable(in.get(CAUSES), in.get(BECAUSE), in.place(CAUSES)),
          CAUSES,
          BECAUSE);

  private InseparableYaml() {}
}
