package dev.culprit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.culprit.text.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The HTML report as a browser shows it. */
class HtmlPageInBrowserTest {
  private static final String WIDTH_TOO_LARGE =
      "document.documentElement.scrollWidth > document.documentElement.clientWidth";

  /** The label columns that are wider than every label in them. */
  private static final String LABELS_TOO_WIDE =
      """
      [...document.querySelectorAll('main:not([hidden]) dl')].filter(list => {
        const width = label => {
          const text = document.createRange();
          text.selectNodeContents(label);
          return text.getBoundingClientRect().width;
        };
        const labels = [...list.querySelectorAll('dt')];
        const longest = Math.max(...labels.map(width));
        return labels[0].getBoundingClientRect().width > longest + 1;
      }).map(list => list.textContent)""";

  private static Browser browser;

  @TempDir Path folder;

  @BeforeAll
  static void open() {
    browser = Browser.open();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void theAccessibilityCheckerFindsNothingInEitherLightOrLanguage() {
    Page page = browser.show(example(), Language.EN, folder);
    assertEquals(List.of(), violations(page));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    page.click("[data-language=fr]");
    assertEquals(List.of(), violations(page));
    assertEquals(List.of(), browser.complaints);
  }

  @Test
  void theAccessibilityCheckerFindsNothingInATimeline() {
    Page page =
        browser.show(
            Troubleshooting.ofExample("healthy/failed-then-connected").diagnosed(),
            Language.EN,
            folder);
    assertEquals(List.of(), violations(page));
    assertEquals(List.of(), browser.complaints);
  }

  @Test
  void theLanguageIsSwitchedInThePage() {
    Page page = browser.show(dusty(), Language.EN, folder);
    assertEquals("Root cause: Dust blocks the valve", page.title());
    page.click("[data-language=fr]");
    assertEquals("Cause\u00a0: De la poussière bloque la vanne", page.title());
    assertEquals("fr", page.evaluate("document.documentElement.lang"));
    assertEquals(
        "Cause\u00a0: De la poussière bloque la vanne", page.locator("h1:visible").textContent());
    assertEquals(1, page.locator("main:visible").count());
  }

  @Test
  void everyControlIsReachedByKeyboardAndABoxSaysItsSentence() {
    Page page = browser.show(dusty(), Language.EN, folder);
    int controls = page.locator("button:visible, main:not([hidden]) [tabindex='0']").count();
    int reached = 0;
    boolean said = false;
    for (int i = 0; i < controls; i++) {
      page.keyboard().press("Tab");
      reached += (Boolean) page.evaluate("document.activeElement !== document.body") ? 1 : 0;
      Object label = page.evaluate("document.activeElement.getAttribute('aria-label')");
      Locator sentence = page.locator("main:not([hidden]) .sentence").first();
      said |= label != null && label.equals(sentence.textContent());
    }
    assertEquals(controls, reached);
    assertTrue(said, "no box said its sentence");
  }

  @Test
  void aCommandIsCopiedAsItStands() {
    Page page = browser.show(example(), Language.EN, folder);
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    Locator command = page.locator("main:not([hidden]) :has(> .copy)").first();
    command.locator(".copy").click();
    page.waitForCondition(() -> command.locator(".copy").textContent().equals("Copied"));
    assertEquals(
        command.locator("code").textContent(), page.evaluate("navigator.clipboard.readText()"));
  }

  @Test
  void onPaperThereIsNothingToClick() {
    Page page = browser.show(example(), Language.EN, folder);
    assertTrue(page.locator("button:visible").count() > 0);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertEquals(0, page.locator("button:visible").count());
    assertTrue(page.locator("h1").first().isVisible());
  }

  @Test
  void aPhoneNeedsNoSidewaysScrolling() {
    Page page = browser.show(example(), Language.EN, folder);
    page.setViewportSize(360, 700);
    assertEquals(false, page.evaluate(WIDTH_TOO_LARGE));
  }

  @Test
  void aLabelTakesNoMoreRoomThanTheLongestOfItsList() {
    Page page = browser.show(example(), Language.EN, folder);
    page.setViewportSize(1280, 900);
    assertEquals(List.of(), page.evaluate(LABELS_TOO_WIDE));
    page.setViewportSize(800, 900);
    assertEquals(List.of(), page.evaluate(LABELS_TOO_WIDE));
  }

  @Test
  void hostileLogTextIsShownAndDoesNothing() {
    String hostile =
        "</code></pre></main><script>window.owned = 1; alert(1)</script><img src=x onerror=alert(2)>"
            + "]]>\u202egnp.exe\u0007<svg onload=alert(3)>"
            + "y".repeat(1_000_000);
    Page page =
        browser.show(
            Troubleshooting.of(PumpLog.TEXT.replace("sensor lost", hostile)).diagnosed(),
            Language.EN,
            folder);
    assertEquals(List.of(), browser.complaints);
    assertEquals(true, page.evaluate("window.owned === undefined"));
    String text = page.locator("main:visible").innerText();
    assertTrue(text.contains("<script>window.owned = 1; alert(1)</script>"), "shown as text");
    assertTrue(text.contains("<U+202E>gnp.exe<U+0007>"), "shown by its number");
    assertFalse(text.contains("y".repeat(10_000)), "shortened");
    assertEquals(false, page.evaluate(WIDTH_TOO_LARGE));
  }

  @Test
  void thePolicyStopsAScriptThatSomebodyPutsIn() {
    Page page = browser.show(dusty(), Language.EN, folder);
    page.evaluate(
        "() => { const script = document.createElement('script');"
            + " script.textContent = 'window.owned = 1';"
            + " document.body.appendChild(script); }");
    assertEquals(true, page.evaluate("window.owned === undefined"));
    assertTrue(
        browser.complaints.stream().anyMatch(told -> told.contains("Content Security Policy")),
        browser.complaints.toString());
  }

  private static List<String> violations(Page page) {
    return new AxeBuilder(page)
        .analyze().getViolations().stream().map(rule -> rule.getId() + rule.getNodes()).toList();
  }

  private static Diagnosed example() {
    return Troubleshooting.ofExample("token-forbidden/windows").diagnosed();
  }

  private static Diagnosed dusty() {
    return Troubleshooting.of(PumpLog.TEXT).answer("is-lamp-on", "yes").diagnosed();
  }
}
