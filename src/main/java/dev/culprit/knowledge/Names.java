package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Fields;
import dev.culprit.knowledge.yaml.Key;
import dev.culprit.knowledge.yaml.Reading;
import dev.culprit.knowledge.yaml.Scalars;
import dev.culprit.knowledge.yaml.YamlNode;
import dev.culprit.text.Text;
import java.util.function.BiConsumer;

/** The kinds of names in knowledge files. */
final class Names {
  static final String PRODUCT = "product";
  static final String STAGE = "stage";
  static final String STEP = "step";
  static final String LOG = "log";
  static final String CONTEXT = "context value";
  static final String CASE = "case";
  static final String CAUSE = "cause";
  static final String QUESTION = "question";
  static final String CHOICE = "answer";
  static final String SIGNATURE = "signature";
  static final String CAPTURE = "capture";
  static final String PRINTOUT = "printout";
  static final String SAMPLE = "sample";
  static final String REJECT = "reject";

  private Names() {}

  /** The check that takes note of the id a mapping defines. */
  static BiConsumer<Fields, Reading> defines(String kind, Key<String> key) {
    return (in, reading) -> {
      if (in.mapping().get(key.name()).orElse(null) instanceof YamlNode.Scalar id) {
        // An id that is not well formed is told by its shape; here it counts as what it should be.
        String name = in.get(key) == null ? Scalars.slug(id.text()) : id.text();
        if (!name.isEmpty()) {
          reading.define(reading.name(kind, name), id.place());
        }
      }
    };
  }

  /** The same for the id of a whole file, which must be the file's name. */
  static BiConsumer<Fields, Reading> definesFile(String kind, Key<String> key) {
    return defines(kind, key)
        .andThen(
            (in, reading) -> {
              if (in.get(key) != null && !in.get(key).equals(reading.id())) {
                Text the = Noun.of(kind).the();
                reading.error(
                    new Text(
                        the.en() + " '" + in.get(key) + "' lies under another name",
                        the.fr() + " '" + in.get(key) + "' se trouve sous un autre nom"),
                    in.place(key),
                    new Text("its file or folder is named", "son fichier ou dossier s'appelle")
                        .plus(" '" + reading.id() + "'"),
                    new Text(
                        "write '"
                            + key.name()
                            + ": "
                            + reading.id()
                            + "', or rename the file or folder",
                        "écrivez '"
                            + key.name()
                            + ": "
                            + reading.id()
                            + "', ou renommez le fichier ou le dossier"));
              }
            });
  }
}
