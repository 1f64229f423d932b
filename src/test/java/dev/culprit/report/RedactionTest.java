package dev.culprit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.diagnosis.Incident;
import dev.culprit.evidence.Match;
import dev.culprit.report.page.Style;
import dev.culprit.report.redaction.Pseudonyms;
import dev.culprit.report.redaction.RedactionRules;
import dev.culprit.report.redaction.Unredaction;
import dev.culprit.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole diagnoses without what must not be given away. */
class RedactionTest {
  private static final RedactionRules RULES = RedactionRules.read(Path.of("knowledge"), List.of());
  private static final String LOG =
      PumpLog.TEXT
          .replace("pump: sensor lost", "pump: https://u1:hunter22@px.corp.local:80 lost")
          .replace("valve V7", "--password=s3cret99 on 10.1.2.3: valve V7")
          .replace("oil too cold", "oil too cold at c.moreau@fabrikam.example, s3cret99");

  @Test
  void whatIsHandedOverHoldsNeitherSecretsNorNames() throws IOException {
    Diagnosed redacted = Redaction.forOthers(diagnosed(), RULES, Pseudonyms.none()).diagnosed();
    for (String report : List.of(text(redacted), json(redacted))) {
      for (String secret :
          List.of("hunter22", "s3cret99", "10.1.2.3", "c.moreau", "corp.local", "u1:")) {
        assertFalse(report.contains(secret), secret + " in " + report);
      }
    }
  }

  @Test
  void onTheOwnersTerminalOnlySecretsGo() throws IOException {
    String report = text(Redaction.withoutSecrets(diagnosed(), RULES));
    assertFalse(report.contains("hunter22") || report.contains("s3cret99"), report);
    assertTrue(report.contains("10.1.2.3") && report.contains("px.corp.local"), report);
  }

  @Test
  void theMatchedPartStaysMarked() {
    Diagnosed redacted = Redaction.forOthers(diagnosed(), RULES, Pseudonyms.none()).diagnosed();
    Incident incident = redacted.findings().incidents().get(0);
    Match match = incident.matches().get(0);
    assertEquals(
        "valve V7 stuck after 30 s", match.line().text().substring(match.start(), match.end()));
    assertTrue(match.line().text().contains("on private-address-1: valve V7"));
  }

  @Test
  void theDiagnosisIsTheSame() {
    Diagnosed redacted = Redaction.forOthers(diagnosed(), RULES, Pseudonyms.none()).diagnosed();
    assertEquals("dust", redacted.findings().incidents().get(0).diagnoses().get(0).cause().id());
  }

  @Test
  void theOwnerPutsEveryLineBackAsItWas() throws IOException {
    Diagnosed diagnosed = Troubleshooting.ofExample("client-not-authorized/windows").diagnosed();
    Redaction.Redacted redacted = Redaction.forOthers(diagnosed, RULES, Pseudonyms.none());
    assertFalse(json(redacted.diagnosed()).contains("fabrikam"));
    assertEquals(
        lines(diagnosed),
        lines(redacted.diagnosed()).stream()
            .map(line -> Unredaction.apply(line, redacted.pseudonyms()))
            .toList());
  }

  private static List<String> lines(Diagnosed diagnosed) {
    return diagnosed.observation().matches().stream().map(match -> match.line().text()).toList();
  }

  private static Diagnosed diagnosed() {
    return Troubleshooting.of(LOG).answer("is-lamp-on", "yes").diagnosed();
  }

  private static String text(Diagnosed diagnosed) throws IOException {
    StringBuilder out = new StringBuilder();
    TextReport.write(diagnosed, Language.EN, Style.plain(80), out);
    return out.toString();
  }

  private static String json(Diagnosed diagnosed) throws IOException {
    StringBuilder out = new StringBuilder();
    JsonReport.write(diagnosed, Language.EN, out);
    return out.toString();
  }
}
