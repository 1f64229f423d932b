package dev.culprit.check;

import dev.culprit.knowledge.KnowledgeSchemas;
import dev.culprit.report.JsonTree;
import dev.culprit.report.redaction.RedactionRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The JSON Schemas of knowledge files, as files that editors can find. */
public final class SchemaFiles {
  private SchemaFiles() {}

  /** File name and content. */
  public static Map<String, String> all() throws IOException {
    Map<String, String> files = new TreeMap<>();
    Map<String, Map<String, Object>> schemas = new TreeMap<>(KnowledgeSchemas.all());
    schemas.put("redaction", RedactionRules.schema());
    for (Map.Entry<String, Map<String, Object>> schema : schemas.entrySet()) {
      StringBuilder content = new StringBuilder();
      JsonTree.write(schema.getValue(), content);
      files.put(schema.getKey() + ".json", content.toString());
    }
    return files;
  }

  /** Writes them into a folder, which is made if need be. */
  public static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : all().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }
}
