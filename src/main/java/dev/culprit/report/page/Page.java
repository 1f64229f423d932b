package dev.culprit.report.page;

import dev.culprit.text.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * A report before it has a format.
 *
 * @param title the answer in one line
 */
public record Page(Language language, String title, List<Block> blocks) {
  public Page {
    blocks = List.copyOf(blocks);
  }

  /** The same page with more blocks at its end. */
  public Page and(List<Block> more) {
    List<Block> all = new ArrayList<>(blocks);
    all.addAll(more);
    return new Page(language, title, all);
  }
}
