package dev.culprit.interview.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.culprit.knowledge.yaml.YamlDocument;
import java.nio.file.Path;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RecordYamlTest {
  private record Word(String text) {}

  @Test
  void whatIsWrittenIsReadBack() {
    SessionHead head = Examples.head(Path.of("agent.log"));

    assertEquals(head, read(RecordWriter.block(head), SessionHead.class));
  }

  @Property(tries = 300)
  void anyTextIsReadBack(@ForAll String text) {
    String valid = text.replaceAll("[\\ud800-\\udfff]", "");

    assertEquals(
        new Word(valid), read(RecordWriter.block(new Word(valid)) + "end: \"\"\n", Word.class));
  }

  @Test
  void aNewerFileMayHaveMoreKeys() {
    assertEquals(new Word("x"), read("text: x\nmore: { of: [it] }\n", Word.class));
  }

  @Test
  void aWrongValueIsToldWithItsPlace() {
    assertEquals(
        "the session can not be read (s.yaml:1:14): \"noon\" is not what must stand here; mend the"
            + " line, or start anew from the log",
        assertThrows(
                UnreadableSessionException.class,
                () -> read("{ \"started\": noon }\n", SessionHead.class))
            .getMessage());
  }

  @Test
  void aNestedMapIsWrittenOnOneLine() {
    assertEquals("{ \"a\": \"b\\\"\\\\\" }", RecordWriter.flow(Map.of("a", "b\"\\")));
  }

  private static <T extends Record> T read(String yaml, Class<T> type) {
    return RecordReader.read(YamlDocument.parse(yaml, "s.yaml").root().orElseThrow(), type);
  }
}
