package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.EitherShape;
import dev.culprit.knowledge.yaml.Shape;
import java.nio.file.Path;

/**
 * A file of a knowledge folder.
 *
 * @param name as people are to see it: the folder as they gave it, and {@code /} between the parts
 * @param product the name of the folder it lies in, or of the one above
 * @param folder the name of the folder below the product's; empty for {@code product.yaml}
 * @param id the file's name without its ending; for {@code product.yaml} the product's
 */
record KnowledgeFile(Path path, String name, String product, String folder, String id) {
  static final String PRODUCT_FILE = "product.yaml";

  /** Says what reports must not give away; it is about no product and read for reports alone. */
  static final String REDACTION_FILE = "redaction.yaml";

  static final String ENDING = ".yaml";
  static final String CAUSES = "causes";
  static final String QUESTIONS = "questions";

  /** Made when a file is read for the first time: most starts take knowledge from a cache. */
  private static final class CaseFile {
    private static final Shape<PendingCase> SHAPE =
        EitherShape.byKey(NoiseYaml.NOISE.name(), NoiseYaml.FILE, CaseYaml.FILE);
  }

  /** A case, or one that explains a harmless line. */
  static Shape<PendingCase> caseShape() {
    return CaseFile.SHAPE;
  }

  /** The kind of name that the file defines. */
  String kind() {
    return switch (folder) {
      case "" -> Names.PRODUCT;
      case CAUSES -> Names.CAUSE;
      case QUESTIONS -> Names.QUESTION;
      default -> Names.CASE;
    };
  }

  /** What must stand in it. */
  Shape<?> shape() {
    return switch (folder) {
      case "" -> ProductYaml.FILE;
      case CAUSES -> CauseYaml.FILE;
      case QUESTIONS -> QuestionYaml.FILE;
      default -> caseShape();
    };
  }
}
