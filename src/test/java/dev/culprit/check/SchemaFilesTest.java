package dev.culprit.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas in {@code docs/schema} are those of the reader. To write them anew: {@code ./mvnw
 * test -Dtest=SchemaFilesTest -Dculprit.write=true}.
 */
class SchemaFilesTest {
  private static final Path SCHEMAS = Path.of("docs/schema");
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  static List<Path> shipped() throws IOException {
    return yaml(Path.of("knowledge"));
  }

  static List<Path> knowledge() throws IOException {
    List<Path> files = new ArrayList<>(shipped());
    files.addAll(yaml(Path.of("src/test/resources/dev/culprit/knowledge/sound")));
    return files;
  }

  private static List<Path> yaml(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @Test
  void theFilesAreWhatTheReaderReads() throws IOException {
    if (Boolean.getBoolean("culprit.write")) {
      SchemaFiles.write(SCHEMAS);
    }
    for (Map.Entry<String, String> schema : SchemaFiles.all().entrySet()) {
      assertEquals(schema.getValue(), Files.readString(SCHEMAS.resolve(schema.getKey())));
    }
  }

  /** Editors find the schema by the first line. */
  @ParameterizedTest
  @MethodSource("shipped")
  void everyFileNamesItsSchemaFirst(Path file) throws IOException {
    String up = "../".repeat(file.getNameCount() - 1);
    assertEquals(
        "# yaml-language-server: $schema=" + up + SCHEMAS + "/" + kind(file) + ".json",
        Files.readString(file).lines().findFirst().orElse(""));
  }

  @ParameterizedTest
  @MethodSource("knowledge")
  void soundKnowledgeFits(Path file) throws IOException {
    assertEquals(List.of(), mistakes(kind(file), Files.readString(file)));
  }

  @ParameterizedTest
  @MethodSource("knowledge")
  void anUnknownKeyDoesNotFit(Path file) throws IOException {
    assertFalse(mistakes(kind(file), Files.readString(file) + "\ncolour: red\n").isEmpty());
  }

  private static List<String> mistakes(String kind, String yaml) throws IOException {
    Schema schema = REGISTRY.getSchema(Files.readString(SCHEMAS.resolve(kind + ".json")));
    return schema.validate(yaml, InputFormat.YAML).stream().map(Object::toString).toList();
  }

  private static String kind(Path file) {
    if (file.endsWith("product.yaml")) {
      return "product";
    }
    if (file.endsWith("redaction.yaml")) {
      return "redaction";
    }
    return switch (file.getParent().getFileName().toString()) {
      case "causes" -> "cause";
      case "questions" -> "question";
      default -> "case";
    };
  }
}
