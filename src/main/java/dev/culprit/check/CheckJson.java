package dev.culprit.check;

import dev.culprit.report.JsonTree;
import dev.culprit.text.Language;
import dev.culprit.text.Problem;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Tells programs what came of a check: the form {@code culprit-check/1}. */
public final class CheckJson {
  /** Fields may be added under this name; none is taken away or changes its meaning. */
  public static final String SCHEMA = "culprit-check/1";

  private CheckJson() {}

  /** Writes the whole report, ended by a line end. */
  public static void write(CheckReport report, Language language, Appendable out)
      throws IOException {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("schema", SCHEMA);
    tree.put("sound", report.isSound());
    tree.put("claims", report.claims().size());
    tree.put(
        "problems", report.problems().stream().map(problem -> tree(problem, language)).toList());
    JsonTree.write(tree, out);
  }

  private static Map<String, Object> tree(Problem problem, Language language) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    tree.put("what", problem.what().in(language));
    tree.put("file", problem.where().file());
    tree.put("line", problem.where().line());
    tree.put("column", problem.where().column());
    tree.put("snippet", problem.snippet());
    tree.put("why", problem.why().in(language));
    tree.put("help", problem.help().in(language));
    return tree;
  }
}
