package dev.culprit.check.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.KnowledgeReader;
import dev.culprit.report.Documentation;
import dev.culprit.report.page.Style;
import dev.culprit.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagesTest {
  private static final KnowledgeBase PRINTER = base("check");
  private static final KnowledgeBase SHOP = base("knowledge");

  private final StringBuilder page = new StringBuilder();

  @Test
  void aCaseIsShownWithWhatEachAnswerDecides() throws IOException {
    show(PRINTER, "paper-jam", Language.EN);
    String people =
        Documentation.of(PRINTER, "paper-jam").orElseThrow().text(Language.EN, Style.plain(80));
    assertTrue(people.contains("- Replace the roller of tray <tray>."), people);
    assertEquals(
        people
            + """

            What is looked for in a log
              paper jam in tray {tray:number}

            What each answer decides

              is-paper-dry
                               yes  no
                paper-is-damp  ✗    ✓

            ✓ proves   ✗ rules out   + speaks for   - speaks against   · says nothing
            """,
        page.toString());
  }

  @Test
  void aCluesEffectsAreShown() throws IOException {
    show(SHOP, "payment-refused", Language.FR);
    assertEquals(
        """
        Ce qui est cherché aussi, et ce que cela dit des causes
          clock is ahead
            + clock-wrong
        """,
        page.substring(page.indexOf("Ce qui est cherché aussi"), page.indexOf("\nCe que décide")));
  }

  @Test
  void aHarmlessLineIsShownWithItsReason() throws IOException {
    show(PRINTER, "warming-up", Language.EN);
    assertTrue(page.toString().contains("It only needs a moment."), page.toString());
    assertTrue(
        page.toString().endsWith("What is looked for in a log\n  ERROR: not warm yet\n"),
        page.toString());
  }

  @Test
  void aProductsPageHasATablePerStage() throws IOException {
    ProductPage.markdown(PRINTER.products().get(0), PRINTER, Language.FR, page);
    assertEquals(
        """
        # L'imprimante\u00a0: erreurs, causes et solutions

        ## Impression

        | Message | Erreur | Cause probable | Solution |
        |---|---|---|---|
        | Une impression a échoué | `printerd[12]: print job failed` | Le papier est humide | Mettez du papier sec. |
        | Le papier est coincé | `printerd[12]: paper jam in tray 2` | 1. Le papier est humide<br>2. Le rouleau est usé\
         | 1. Mettez du papier sec.<br>2. Remplacez le rouleau du bac &lt;tray&gt;. |

        ## Lignes qui ressemblent à des erreurs et sont sans gravité

        | Ligne | Pourquoi elle est sans gravité |
        |---|---|
        | `printerd[12]: ERROR: not warm yet` | Il lui faut juste un moment. |

        """,
        page.toString());
  }

  @Test
  void aProductsPageTellsLogsCommandsAndWhomToAsk() throws IOException {
    ProductPage.markdown(SHOP.products().get(0), SHOP, Language.EN, page);
    assertEquals(
        """
        # The shop: errors, causes and solutions

        ## Logs

        | Log | Windows | Linux |
        |---|---|---|
        | Main log |  | `/var/log/shop.log` |

        All of it (Linux):

        ```
        shop --verbose
        ```
        """,
        page.substring(0, page.indexOf("\n## Starting")));
    assertEquals(
        """
        ## Next steps

        * [The desk](https://example.org/desk): All else

        """,
        page.substring(page.indexOf("## Next")));
  }

  @Test
  void theSamePageIsWrittenAsHtml() throws IOException {
    ProductPage.html(PRINTER.products().get(0), PRINTER, Language.EN, page);
    assertEquals(
        """
        <tr><td>The paper is jammed</td><td><code>printerd[12]: paper jam in tray 2</code></td>\
        <td><ol><li>The paper is damp</li><li>The roller is worn</li></ol></td>\
        <td><ol><li>Put in dry paper.</li><li>Replace the roller of tray &lt;tray&gt;.</li></ol></td></tr>
        """,
        page.substring(page.indexOf("<tr><td>The paper is"), page.indexOf("</table>")));
  }

  private static KnowledgeBase base(String owner) {
    return KnowledgeReader.read(
            List.of(Path.of("src/test/resources/dev/culprit").resolve(owner).resolve("sound")))
        .base();
  }

  private void show(KnowledgeBase base, String id, Language language) throws IOException {
    CasePage.write(base.errorCase(id).orElseThrow(), base, language, Style.plain(80), page);
  }
}
