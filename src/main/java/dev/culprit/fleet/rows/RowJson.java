package dev.culprit.fleet.rows;

import dev.culprit.report.JsonTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A row as one line of JSON; equal rows are equal lines. */
public final class RowJson {
  private RowJson() {}

  /** Without line end. */
  public static String line(Row row) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("machine", row.machine());
    tree.put("status", row.status().id());
    tree.put("cause", row.cause());
    tree.put("case", row.caseId());
    tree.put("probability", row.probability());
    tree.put("first_seen", row.firstSeen());
    tree.put("last_seen", row.lastSeen());
    tree.put("context", row.context());
    tree.put("next", row.next());
    tree.put("others", row.others());
    tree.put("questions", row.questions().stream().map(RowJson::tree).toList());
    tree.put("unexplained", row.unexplained().stream().map(RowJson::tree).toList());
    tree.put("bytes", row.bytes());
    tree.put("problem", row.problem());
    return JsonTree.line(tree);
  }

  private static Map<String, Object> tree(Row.Open open) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("question", open.question());
    tree.put("settles", open.settles() / 1e4);
    return tree;
  }

  private static Map<String, Object> tree(Row.Unexplained unexplained) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("template", unexplained.template());
    tree.put("line", unexplained.line());
    tree.put("count", unexplained.count());
    return tree;
  }

  /** The row that this line says; empty when it says none. */
  public static Optional<Row> read(String line) {
    try {
      return JsonTree.read(line) instanceof Map<?, ?> tree && tree.containsKey("machine")
          ? Optional.of(row(tree))
          : Optional.empty();
    } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
      return Optional.empty();
    }
  }

  private static Row row(Map<?, ?> tree) {
    SortedMap<String, String> context = new TreeMap<>();
    ((Map<?, ?>) tree.get("context"))
        .forEach((id, value) -> context.put((String) id, (String) value));
    List<Row.Open> questions = new ArrayList<>();
    for (Object item : (List<?>) tree.get("questions")) {
      Map<?, ?> open = (Map<?, ?>) item;
      questions.add(
          new Row.Open(text(open, "question"), (int) Math.round(number(open, "settles") * 1e4)));
    }
    List<Row.Unexplained> unexplained = new ArrayList<>();
    for (Object item : (List<?>) tree.get("unexplained")) {
      Map<?, ?> one = (Map<?, ?>) item;
      unexplained.add(
          new Row.Unexplained(
              text(one, "template"), text(one, "line"), (long) number(one, "count")));
    }
    return new Row(
        text(tree, "machine"),
        State.of(text(tree, "status")),
        text(tree, "cause"),
        text(tree, "case"),
        number(tree, "probability"),
        text(tree, "first_seen"),
        text(tree, "last_seen"),
        context,
        text(tree, "next"),
        ((List<?>) tree.get("others")).stream().map(String.class::cast).toList(),
        questions,
        unexplained,
        (long) number(tree, "bytes"),
        text(tree, "problem"));
  }

  private static String text(Map<?, ?> tree, String name) {
    return (String) tree.get(name);
  }

  private static double number(Map<?, ?> tree, String name) {
    return ((Number) tree.get(name)).doubleValue();
  }
}
