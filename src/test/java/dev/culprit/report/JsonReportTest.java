package dev.culprit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.culprit.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class JsonReportTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "application-not-found/linux",
        "management-endpoint-forbidden/windows",
        "healthy/failed-then-connected",
        "look-alikes",
        "token-forbidden/windows"
      })
  void everyReportFitsThePublishedSchema(String example) throws IOException {
    Diagnosed diagnosed = Troubleshooting.ofExample(example).diagnosed();
    for (Language language : Language.values()) {
      assertEquals(List.of(), problems(json(diagnosed, language)));
    }
  }

  @Test
  void theSchemaRefusesWhatItDoesNotDescribe() throws IOException {
    String json = json(dusty(), Language.EN).replace("\"ruled-out\"", "\"gone\"");
    assertFalse(problems(json).isEmpty());
  }

  @Test
  void theDiagnosisIsGivenByStableIds() throws IOException {
    JsonNode report = read(json(dusty(), Language.EN));
    assertEquals("culprit-report/1", report.at("/schema").asString());
    assertEquals("linux", report.at("/context/platform").asString());
    JsonNode incident = report.at("/incidents/0");
    assertEquals("valve-stuck", incident.at("/cases/0/id").asString());
    assertEquals("dust", incident.at("/diagnosis/cause").asString());
    assertEquals(1, incident.at("/diagnosis/probability").asDouble());
    assertFalse(incident.at("/diagnosis/confirmed").asBoolean());
    assertEquals("pumpctl blow V7", incident.at("/diagnosis/solution/steps/1/linux").asString());
    assertEquals("ruled-out", incident.at("/suspects/1/status").asString());
    assertEquals("is-lamp-on", incident.at("/suspects/1/because/0/because").asString());
    assertEquals("solution", incident.at("/next/kind").asString());
    assertEquals("warming-up", report.at("/noise/0/case").asString());
    assertEquals(5, report.at("/unexplained/0/line").asInt());
  }

  @Test
  void aRunWhoseLinesWereNotCountedHasNone() throws IOException {
    String json = json(Troubleshooting.ofQuietPart().diagnosed(), Language.EN);
    assertEquals(List.of(), problems(json));
    assertTrue(read(json).at("/runs/0/firstLine").isNull());
    assertTrue(read(json).at("/runs/0/lastLine").isNull());
    assertEquals(6, read(json(dusty(), Language.EN)).at("/runs/0/lastLine").asInt());
  }

  @Test
  void theMatchedPartIsFoundByItsPositions() throws IOException {
    JsonNode evidence = read(json(dusty(), Language.EN)).at("/incidents/0/evidence/0");
    assertEquals(
        "valve V7 stuck after 30 s",
        evidence
            .at("/text")
            .asString()
            .substring(evidence.at("/start").asInt(), evidence.at("/end").asInt()));
  }

  @Test
  void anOpenQuestionIsGivenWithItsAnswers() throws IOException {
    JsonNode next =
        read(json(Troubleshooting.of(PumpLog.TEXT).diagnosed(), Language.FR))
            .at("/incidents/0/next");
    assertEquals("question", next.at("/kind").asString());
    assertEquals("is-lamp-on", next.at("/id").asString());
    assertEquals("Le voyant de V7 est-il allumé ?", next.at("/text").asString());
    assertEquals("[\"yes\",\"no\",\"unknown\"]", next.at("/answers").toString());
  }

  @Test
  void idsAreTheSameInEveryLanguage() throws IOException {
    JsonNode english = read(json(dusty(), Language.EN));
    JsonNode french = read(json(dusty(), Language.FR));
    for (String id :
        List.of("/incidents/0/diagnosis/cause", "/incidents/0/suspects/1/because/0/fact")) {
      assertEquals(english.at(id), french.at(id));
      assertFalse(english.at(id).isMissingNode());
    }
  }

  @Test
  void charactersThatSteerATerminalAreEscapedAndComeBack() throws IOException {
    String hostile = "\u001b[31m\u202e\u0085\u2028";
    String log = PumpLog.TEXT.replace("sensor lost", "sensor " + hostile);
    String json = json(Troubleshooting.of(log).diagnosed(), Language.EN);
    assertTrue(json.chars().noneMatch(c -> c != '\n' && Character.getType(c) == Character.CONTROL));
    assertTrue(json.chars().noneMatch(c -> Character.getType(c) == Character.FORMAT));
    assertTrue(read(json).at("/unexplained/0/text").asString().contains("sensor " + hostile));
  }

  private static Diagnosed dusty() {
    return Troubleshooting.of(PumpLog.TEXT).answer("is-lamp-on", "yes").diagnosed();
  }

  private static String json(Diagnosed diagnosed, Language language) throws IOException {
    StringBuilder out = new StringBuilder();
    JsonReport.write(diagnosed, language, out);
    return out.toString();
  }

  private static JsonNode read(String json) {
    return new ObjectMapper().readTree(json);
  }

  private static List<String> problems(String json) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("docs/schema/culprit-report-1.json")));
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
