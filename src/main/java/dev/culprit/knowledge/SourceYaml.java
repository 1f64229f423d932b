package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Key;
import dev.culprit.knowledge.yaml.MappingShape;
import dev.culprit.knowledge.yaml.Scalars;
import dev.culprit.knowledge.yaml.Shape;
import dev.culprit.text.Text;

/** How the source of a case is written. */
final class SourceYaml {
  private static final String DATE = "\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?";

  private static final Key<String> DOCUMENT =
      Key.required(
          "document",
          Scalars.words(),
          new Text("the title of the document", "le titre du document"));
  private static final Key<String> REVISED =
      Key.required(
          "revised",
          Scalars.matching(
              DATE,
              new Text("a date", "une date"),
              new Text("a date is written year-month-day", "une date s'écrit année-mois-jour"),
              new Text("write 2020-07-10", "écrivez 2020-07-10")),
          new Text("the date of the state that was read", "la date de l'état qui a été lu"));
  private static final Key<String> ADDRESS =
      Key.optional(
          "address",
          address(),
          "",
          new Text("where the document is published", "où le document est publié"));

  static final Shape<Source> SHAPE =
      MappingShape.of(
          new Text("a source", "une source"),
          in -> new Source(in.get(DOCUMENT), in.get(REVISED), in.get(ADDRESS)),
          DOCUMENT,
          REVISED,
          ADDRESS);

  private SourceYaml() {}

  /** An address of the web. */
  static Shape<String> address() {
    return Scalars.matching(
        "https?://\\S+",
        new Text("an address", "une adresse"),
        new Text("an address begins with https://", "une adresse commence par https://"),
        new Text("copy it from the browser", "copiez-la depuis le navigateur"));
  }
}
