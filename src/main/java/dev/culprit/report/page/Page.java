package dev.culprit.report.page;

import dev.culprit.report.page.Block.Heading;
import dev.culprit.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

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

  /** The same page without the sections, and what is below them, that these headings begin. */
  public Page without(Predicate<Heading> omitted) {
    List<Block> left = new ArrayList<>();
    int level = Integer.MAX_VALUE;
    for (Block block : blocks) {
      if (block instanceof Heading heading && heading.level() <= level) {
        level = omitted.test(heading) ? heading.level() : Integer.MAX_VALUE;
      }
      if (level == Integer.MAX_VALUE) {
        left.add(block);
      }
    }
    return new Page(language, title, left);
  }
}
