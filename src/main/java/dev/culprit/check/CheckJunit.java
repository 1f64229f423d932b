package dev.culprit.check;

import dev.culprit.text.Language;
import dev.culprit.text.Problem;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Tells a CI server what came of a check, as the XML that JUnit's Ant task began: a test case per
 * claim, a suite per subject. The claims keep their English names in every language, so that a
 * server knows them again.
 */
public final class CheckJunit {
  private final Language language;
  private final XMLStreamWriter xml;

  private CheckJunit(Language language, XMLStreamWriter xml) {
    this.language = language;
    this.xml = xml;
  }

  /** Writes the whole report. */
  public static void write(CheckReport report, Language language, Appendable out)
      throws IOException {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      new CheckJunit(language, xml).suites(report);
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    out.append(text.getBuffer()).append('\n');
  }

  private void suites(CheckReport report) throws IOException, XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line(0);
    xml.writeStartElement("testsuites");
    Map<String, List<Claim>> suites =
        report.claims().stream()
            .collect(
                Collectors.groupingBy(Claim::subject, LinkedHashMap::new, Collectors.toList()));
    for (Map.Entry<String, List<Claim>> suite : suites.entrySet()) {
      suite(suite.getKey(), suite.getValue());
    }
    line(0);
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void suite(String subject, List<Claim> claims) throws IOException, XMLStreamException {
    line(1);
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", printable(subject));
    xml.writeAttribute("tests", String.valueOf(claims.size()));
    xml.writeAttribute(
        "failures", String.valueOf(claims.stream().filter(claim -> !claim.holds()).count()));
    for (Claim claim : claims) {
      testCase(claim);
    }
    line(1);
    xml.writeEndElement();
  }

  private void testCase(Claim claim) throws IOException, XMLStreamException {
    line(2);
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", printable(claim.subject()));
    xml.writeAttribute("name", printable(claim.sentence()));
    if (!claim.holds()) {
      StringBuilder told = new StringBuilder();
      for (Problem problem : claim.problems()) {
        ProblemText.write(problem, language, told);
      }
      xml.writeStartElement("failure");
      xml.writeAttribute("message", printable(claim.problems().get(0).oneLine(language)));
      xml.writeCharacters(printable(told.toString()));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** XML has no way to write most control characters, not even escaped. */
  private static String printable(String text) {
    return text.replaceAll("[^\\n\\P{Cc}]", "\uFFFD");
  }
}
