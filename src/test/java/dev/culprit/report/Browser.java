package dev.culprit.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import dev.culprit.text.Language;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine, without a window; tests are skipped where there is none. */
final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "chrome.exe");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  /** What a page complained of, and what it asked the network for beside itself. */
  final List<String> complaints = new ArrayList<>();

  private Browser(Path executable) {
    // The browser is the machine's own: nothing is downloaded.
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
  }

  static Browser open() {
    Optional<Path> executable = executable();
    assumeTrue(
        executable.isPresent(),
        "no Chromium on the PATH, so no page is opened in a browser: install the package chromium");
    return new Browser(executable.orElseThrow());
  }

  /** Opens a report from the disk, as somebody does who got it by mail. */
  Page show(Diagnosed diagnosed, Language language, Path folder) {
    Path file = folder.resolve("report.html");
    try (Writer out = Files.newBufferedWriter(file)) {
      HtmlReport.write(diagnosed, language, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    complaints.clear();
    BrowserContext context = chromium.newContext();
    Page page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.onDialog(
        dialog -> {
          complaints.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    String address = file.toUri().toString();
    page.onRequest(
        request -> {
          if (!request.url().equals(address)) {
            complaints.add("request: " + request.url());
          }
        });
    page.navigate(address);
    return page;
  }

  private static Optional<Path> executable() {
    return Stream.of(
            Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
