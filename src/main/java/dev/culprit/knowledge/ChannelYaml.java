package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Key;
import dev.culprit.knowledge.yaml.MappingShape;
import dev.culprit.knowledge.yaml.Scalars;
import dev.culprit.knowledge.yaml.Shape;
import dev.culprit.text.Text;

/** How a channel of escalation is written. */
final class ChannelYaml {
  private static final Key<String> ID =
      Key.required("id", Scalars.id(), new Text("the channel's name", "le nom du canal"));
  private static final Key<Text> TITLE =
      Key.required("title", TextYaml.SHAPE, new Text("who is there", "qui s'y trouve"));
  private static final Key<String> ADDRESS =
      Key.required(
          "address",
          SourceYaml.address(),
          new Text("where the channel is", "où se trouve le canal"));
  private static final Key<Text> FOR =
      Key.required(
          "for", TextYaml.SHAPE, new Text("what the channel is for", "à quoi sert le canal"));

  static final Shape<Product.Channel> SHAPE =
      MappingShape.of(
          new Text("a channel", "un canal"),
          in -> new Product.Channel(in.get(ID), in.get(TITLE), in.get(ADDRESS), in.get(FOR)),
          ID,
          TITLE,
          ADDRESS,
          FOR);

  private ChannelYaml() {}
}
