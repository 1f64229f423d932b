package dev.culprit.report.redaction;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * The map from pseudonyms back to values. It undoes the redaction, so it stays with its owner:
 * nobody else may read the file. Secrets are never in it.
 */
public final class PseudonymFile {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final String SCHEMA = "culprit-redaction-map/1";

  private PseudonymFile() {}

  /** Writes the file anew; whoever could read an older one of this name can not read it. */
  public static void write(Pseudonyms pseudonyms, Path file) throws IOException {
    Path whole = OwnerOnly.create(file.toAbsolutePath().getParent());
    try {
      Files.writeString(whole, json(pseudonyms));
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  /**
   * @throws IOException when it can not be read, or is no such file
   */
  public static Pseudonyms read(Path file) throws IOException {
    Pseudonyms pseudonyms = Pseudonyms.none();
    try (JsonParser parser = FACTORY.createParser(Files.readString(file))) {
      String schema = "";
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
          if (parser.currentName().equals("schema")) {
            schema = parser.getText();
          } else {
            pseudonyms.put(parser.currentName(), parser.getText());
          }
        }
      }
      if (!schema.equals(SCHEMA)) {
        throw new IOException("it is no redaction map of this program");
      }
      return pseudonyms;
    } catch (NumberFormatException | NullPointerException notOurs) {
      throw new IOException("it is no redaction map of this program", notOurs);
    }
  }

  private static String json(Pseudonyms pseudonyms) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      generator.useDefaultPrettyPrinter();
      generator.writeStartObject();
      generator.writeStringField("schema", SCHEMA);
      generator.writeObjectFieldStart("pseudonyms");
      for (Map.Entry<String, String> entry : pseudonyms.values().entrySet()) {
        generator.writeStringField(entry.getKey(), entry.getValue());
      }
      generator.writeEndObject();
      generator.writeEndObject();
    }
    return text + System.lineSeparator();
  }
}
