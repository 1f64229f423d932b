package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Key;
import dev.culprit.knowledge.yaml.MappingShape;
import dev.culprit.knowledge.yaml.Scalars;
import dev.culprit.knowledge.yaml.Shape;
import dev.culprit.text.Text;

/** How a channel of escalation is written. */
final class ChannelYaml {
  private static final Key<String> ID = Key.required("id", Scalars.id(), "the channel's name");
  private static final Key<Text> TITLE = Key.required("title", TextYaml.SHAPE, "who is there");
  private static final Key<String> ADDRESS =
      Key.required("address", SourceYaml.address(), "where the channel is");
  private static final Key<Text> FOR =
      Key.required("for", TextYaml.SHAPE, "what the channel is for");

  static final Shape<Product.Channel> SHAPE =
      MappingShape.of(
          "a channel",
          in -> new Product.Channel(in.get(ID), in.get(TITLE), in.get(ADDRESS), in.get(FOR)),
          ID,
          TITLE,
          ADDRESS,
          FOR);

  private ChannelYaml() {}
}
