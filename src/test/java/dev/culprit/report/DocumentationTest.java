package dev.culprit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.KnowledgeReader;
import dev.culprit.report.page.Style;
import dev.culprit.text.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentationTest {
  private static final KnowledgeBase SMALL =
      KnowledgeReader.read(List.of(Troubleshooting.SMALL)).base();

  @Test
  void aCaseIsDocumentedWithItsLinesItsCausesAndItsQuestions() {
    String text = text("valve-stuck");
    assertTrue(
        text.startsWith(
            """
            The valve <valve> does not open

              Error       valve-stuck
              Product     Pump controller
              Stage       Starting
              Step        Opening the valve
              Known from  the maker's documentation
              Source      Pump handbook, as of 2024-02-01

            What its lines look like
              valve-stuck
                pump: valve V7 stuck after 30 s

            Causes

              Dust blocks the valve
                Cause      dust
                How often  common

                Dust holds <valve> shut.

                Careful: The pressure drops.
            """),
        text);
    assertTrue(text.contains("\nQuestions that tell\n  Is the lamp of <valve> on?\n"), text);
  }

  @Test
  void aHarmlessLineIsDocumentedWithTheReason() {
    assertTrue(
        text("warming-up").contains("  Harmless line  warming-up\n"), () -> text("warming-up"));
    assertTrue(text("warming-up").contains("\n  It is cold at the start.\n"));
  }

  @Test
  void aCauseIsDocumentedWithItsErrorsAndItsRepair() {
    assertTrue(
        text("no-power")
            .contains(
                """
                Errors it gives
                  - The valve <valve> does not open valve-stuck

                Repair
                  - Have the cable replaced.
                """),
        () -> text("no-power"));
  }

  @Test
  void whatIsNotDocumentedHasNoDocumentation() {
    assertEquals(Optional.empty(), Documentation.of(SMALL, "unknown"));
  }

  @Test
  void everyFormatHasTheSameTitle() {
    Documentation dust = Documentation.of(SMALL, "dust").orElseThrow();
    assertTrue(dust.markdown(Language.FR).startsWith("# De la poussière bloque la vanne\n"));
    assertTrue(dust.html(Language.FR).contains("<h1>De la poussière bloque la vanne</h1>"));
  }

  private static String text(String id) {
    return Documentation.of(SMALL, id).orElseThrow().text(Language.EN, Style.plain(80));
  }
}
