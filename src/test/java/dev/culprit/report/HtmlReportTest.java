package dev.culprit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.text.Language;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {
  @Test
  void theDocumentIsWellFormedAndHoldsBothLanguages() throws Exception {
    Document page = page(dusty());
    List<Element> mains = elements(page, "main");
    assertEquals(List.of("en", "fr"), mains.stream().map(m -> m.getAttribute("lang")).toList());
    assertEquals(List.of("", "hidden"), mains.stream().map(m -> m.getAttribute("hidden")).toList());
    assertEquals("Root cause: Dust blocks the valve", elements(page, "h1").get(0).getTextContent());
    assertEquals(
        "Cause\u00a0: De la poussière bloque la vanne",
        elements(page, "h1").get(1).getTextContent());
  }

  @Test
  void itOpensInTheLanguageAskedFor() throws Exception {
    StringBuilder out = new StringBuilder();
    HtmlReport.write(dusty(), Language.FR, out);
    assertEquals("fr", parsed(out.toString()).getDocumentElement().getAttribute("lang"));
  }

  @Test
  void everyIdStandsOnceAndEveryReferenceHasItsTarget() throws Exception {
    Document page =
        page(Troubleshooting.ofExample("management-endpoint-forbidden/windows").diagnosed());
    Set<String> ids = new HashSet<>();
    List<String> wrong = new ArrayList<>();
    for (Element element : elements(page, "*")) {
      if (element.hasAttribute("id") && !ids.add(element.getAttribute("id"))) {
        wrong.add("twice: " + element.getAttribute("id"));
      }
    }
    for (Element element : elements(page, "*")) {
      String label = element.getAttribute("aria-labelledby");
      if (!label.isEmpty() && !ids.contains(label)) {
        wrong.add("missing: " + label);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void theMatchedPartIsMarked() throws Exception {
    assertEquals(
        "valve V7 stuck after 30 s", elements(page(dusty()), "mark").get(0).getTextContent());
  }

  @Test
  void onlyItsOwnStyleAndScriptMayRun() throws Exception {
    Document page = page(dusty());
    String policy = elements(page, "meta").get(1).getAttribute("content");
    assertEquals(
        "default-src 'none'; style-src 'sha256-"
            + hash(elements(page, "style").get(0).getTextContent())
            + "'; script-src 'sha256-"
            + hash(elements(page, "script").get(0).getTextContent())
            + "'; base-uri 'none'; form-action 'none'",
        policy);
  }

  @Test
  void itLoadsNothing() throws Exception {
    Document page = page(dusty());
    List<String> loading = new ArrayList<>();
    for (Element element : elements(page, "*")) {
      if (Set.of("link", "img", "iframe", "object", "embed", "image", "use")
              .contains(element.getTagName())
          || element.hasAttribute("src")
          || element.hasAttribute("style")) {
        loading.add(element.getTagName());
      }
    }
    assertEquals(List.of(), loading);
  }

  @Test
  void hostileLogTextStaysText() throws Exception {
    String hostile =
        "</code></pre><script>alert(1)</script>]]>&#60;img src=x onerror=alert(2)>\u202e\u0007"
            + "x".repeat(20_000);
    Document page =
        page(Troubleshooting.of(PumpLog.TEXT.replace("sensor lost", hostile)).diagnosed());
    assertEquals(1, elements(page, "script").size());
    assertEquals(0, elements(page, "img").size());
    String text = page.getDocumentElement().getTextContent();
    assertTrue(
        text.contains("</code></pre><script>alert(1)</script>]]>&#60;img src=x onerror=alert(2)>"));
    assertTrue(text.contains("<U+202E><U+0007>"));
    assertFalse(text.contains("\u202e"));
  }

  @Test
  void thePictureShowsTheWayFromTheLineToTheDiagnosis() throws Exception {
    Document page = page(dusty());
    List<String> boxes = new ArrayList<>();
    for (Element element : elements((Element) elements(page, "main").get(0), "g")) {
      boxes.add(element.getAttribute("class") + ": " + element.getAttribute("aria-label"));
    }
    assertEquals(
        List.of(
            "box chosen: agent.log:4 valve V7 stuck after 30 s",
            "box chosen: The valve V7 does not open",
            "box plain: the answer \"Yes\" to \"Is the lamp of V7 on?\"",
            "box chosen: Dust blocks the valve.",
            "box faded: (ruled out) The valve has no power. Ruled out by the answer \"Yes\" to"
                + " \"Is the lamp of V7 on?\".",
            "box chosen: Dust blocks the valve. It is the only documented cause left for \"The"
                + " valve V7 does not open\"."),
        boxes);
  }

  @Test
  void severalRunsAreShownOverTime() throws Exception {
    Document page = page(Troubleshooting.ofExample("healthy/failed-then-connected").diagnosed());
    List<String> spans = new ArrayList<>();
    for (Element element : elements((Element) elements(page, "main").get(0), "g")) {
      spans.add(element.getElementsByTagName("text").item(0).getTextContent());
    }
    assertEquals(List.of("Run 1, failed", "Run 2, succeeded"), spans);
  }

  private static Diagnosed dusty() {
    return Troubleshooting.of(PumpLog.TEXT).answer("is-lamp-on", "yes").diagnosed();
  }

  private static Document page(Diagnosed diagnosed) throws Exception {
    StringBuilder out = new StringBuilder();
    HtmlReport.write(diagnosed, Language.EN, out);
    return parsed(out.toString());
  }

  private static Document parsed(String html) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(html)));
  }

  private static List<Element> elements(Document page, String name) {
    return elements(page.getDocumentElement(), name);
  }

  private static List<Element> elements(Element root, String name) {
    NodeList nodes = root.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static String hash(String text) throws Exception {
    return Base64.getEncoder()
        .encodeToString(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
