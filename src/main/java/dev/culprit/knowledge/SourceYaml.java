package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Key;
import dev.culprit.knowledge.yaml.MappingShape;
import dev.culprit.knowledge.yaml.Scalars;
import dev.culprit.knowledge.yaml.Shape;

/** How the source of a case is written. */
final class SourceYaml {
  private static final String DATE = "\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?";

  private static final Key<String> DOCUMENT =
      Key.required("document", Scalars.words(), "the title of the document");
  private static final Key<String> REVISED =
      Key.required(
          "revised",
          Scalars.matching(DATE, "a date", "a date is written year-month-day", "write 2020-07-10"),
          "the date of the state that was read");
  private static final Key<String> ADDRESS =
      Key.optional("address", address(), "", "where the document is published");

  static final Shape<Source> SHAPE =
      MappingShape.of(
          "a source",
          in -> new Source(in.get(DOCUMENT), in.get(REVISED), in.get(ADDRESS)),
          DOCUMENT,
          REVISED,
          ADDRESS);

  private SourceYaml() {}

  /** An address of the web. */
  static Shape<String> address() {
    return Scalars.matching(
        "https?://\\S+",
        "an address",
        "an address begins with https://",
        "copy it from the browser");
  }
}
