package dev.culprit.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * The same page in several languages as one self-contained HTML document. It loads nothing, and its
 * content security policy allows only its own style and script, known by their hashes.
 */
public final class HtmlDocument {
  private static final String STYLE = resource("page.css");
  private static final String SCRIPT = resource("page.js");
  private static final String POLICY =
      "default-src 'none'; style-src '"
          + hash(STYLE)
          + "'; script-src '"
          + hash(SCRIPT)
          + "'; base-uri 'none'; form-action 'none'";

  private HtmlDocument() {}

  /**
   * One language of the document.
   *
   * @param name of the language in itself
   * @param copy the label of buttons that copy
   * @param copied what such a button says when it has
   * @param foot a last line
   */
  public record Version(Page page, String name, String copy, String copied, String foot) {}

  /** The document; it opens in the first of the languages. */
  public static String print(List<Version> versions) {
    Page first = versions.get(0).page();
    Markup out = new Markup();
    out.raw("<!DOCTYPE html>\n").open("html", "lang", first.language().code()).newLine();
    out.open("head").newLine();
    out.raw("<meta charset=\"utf-8\"/>\n");
    out.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).close("meta");
    out.newLine();
    out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    out.raw("<meta name=\"color-scheme\" content=\"light dark\"/>\n");
    out.element("title", first.title()).newLine();
    out.raw("<style>").raw(STYLE).raw("</style>\n").close("head").newLine().open("body").newLine();
    languages(out, versions);
    for (Version version : versions) {
      version(out, version, version == versions.get(0));
    }
    out.raw("<script>").raw(SCRIPT).raw("</script>\n");
    // The elements that HTML wants empty are written as it wants them.
    return out.close("body").newLine().close("html").newLine().toString().replace("></meta>", "/>");
  }

  private static void languages(Markup out, List<Version> versions) {
    if (versions.size() < 2) {
      return;
    }
    out.open("nav", "class", "languages", "hidden", "hidden", "aria-label", "Language");
    for (Version version : versions) {
      String code = version.page().language().code();
      out.element(
          "button",
          version.name(),
          "type",
          "button",
          "lang",
          code,
          "data-language",
          code,
          "aria-pressed",
          String.valueOf(version == versions.get(0)));
    }
    out.close("nav").newLine();
  }

  private static void version(Markup out, Version version, boolean shown) {
    String code = version.page().language().code();
    out.open(
            "main",
            "lang",
            code,
            "data-title",
            version.page().title(),
            "data-copied",
            version.copied(),
            "hidden",
            shown ? null : "hidden")
        .newLine();
    out.element("h1", version.page().title()).newLine();
    new HtmlPrinter(out, code + "-", version.copy()).blocks(version.page().blocks());
    out.element("footer", version.foot()).newLine().close("main").newLine();
  }

  private static String resource(String name) {
    try (InputStream in = HtmlDocument.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A hash as content security policies have it. */
  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
