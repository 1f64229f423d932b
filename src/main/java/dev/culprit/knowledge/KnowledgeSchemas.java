package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The forms of knowledge files as JSON Schema, for editors. They are made of the very shapes that
 * read the files, so they can not say anything else.
 */
public final class KnowledgeSchemas {
  private KnowledgeSchemas() {}

  /**
   * The schemas by the kind of file: {@code case}, {@code cause}, {@code product}, {@code
   * question}.
   */
  public static Map<String, Map<String, Object>> all() {
    Map<String, Map<String, Object>> schemas = new TreeMap<>();
    schemas.put(
        "case", of("A case, or a harmless line that looks like one", KnowledgeFile.caseShape()));
    schemas.put("cause", of("A cause that several cases share", CauseYaml.FILE));
    schemas.put("product", of("A product that is troubleshot", ProductYaml.FILE));
    schemas.put("question", of("A question that several cases share", QuestionYaml.FILE));
    return schemas;
  }

  /** The schema of the files of this shape, with a title that says what such a file holds. */
  public static Map<String, Object> of(String title, Shape<?> shape) {
    Map<String, Object> parts = new TreeMap<>();
    Map<String, Object> root = shape.schema(parts);
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", title);
    schema.putAll(root);
    schema.put("$defs", parts);
    return schema;
  }
}
