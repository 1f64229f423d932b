package dev.culprit.evidence.printout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a printout that is a table, whatever the order of its columns. */
final class TableForm implements LineForm {
  private static final Pattern RULER = Pattern.compile("^[-=+|: \\t]*$");
  private static final Pattern BLANKS = Pattern.compile("\\t+| {2,}");
  private static final Pattern BAR = Pattern.compile("\\|");
  private static final Pattern AROUND_BARS = Pattern.compile("\\s*\\|\\s*");

  /** A row that a console broke has no more parts. */
  private static final int MOST_PARTS = 4;

  private static final int LONGEST_HEADER = 300;

  private final Form form;
  private String brokenHeader = "";
  private String header = "";
  private List<String> columns = List.of();
  private boolean bars;
  private TextLine row;
  private int parts;

  TableForm(Form form) {
    this.form = form;
  }

  @Override
  public void read(TextLine line, List<Restated> read) {
    boolean isRestOfHeader =
        !brokenHeader.isEmpty() && isHeader(new TextLine(0, "", brokenHeader + line.text()));
    if (isRestOfHeader || isHeader(line)) {
      end(read);
      begin(isRestOfHeader ? brokenHeader + line.text() : line.text());
    } else if (!columns.isEmpty() && !RULER.matcher(line.text()).matches()) {
      readRow(line, read);
    }
    brokenHeader =
        columns.isEmpty() && line.hasColumns() && mayBeginHeader(line.text()) ? line.text() : "";
  }

  private boolean mayBeginHeader(String text) {
    return text.indexOf('|') >= 0 && form.firstField().equals(form.field(cells(text, true).get(0)));
  }

  private void begin(String text) {
    header = text;
    bars = text.indexOf('|') >= 0;
    columns = cells(text, bars).stream().map(this::column).toList();
  }

  private void readRow(TextLine line, List<Restated> read) {
    if (isRow(line.text())) {
      flush(read);
      row = line;
      parts = 1;
    } else if (row != null && bars && isIncomplete() && parts < MOST_PARTS) {
      row = new TextLine(row.number(), "", row.text() + line.text());
      parts++;
    } else if (row == null && bars && header.length() < LONGEST_HEADER) {
      begin(header + line.text());
    } else {
      end(read);
    }
  }

  private boolean isIncomplete() {
    return cells(row.text(), true).size() < columns.size();
  }

  @Override
  public void end(List<Restated> read) {
    flush(read);
    columns = List.of();
  }

  private void flush(List<Restated> read) {
    if (row == null) {
      return;
    }
    Map<String, String> values = new LinkedHashMap<>();
    List<String> cells = cells(row.text(), bars);
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      values.put(columns.get(i), cells.get(i));
    }
    String text = form.row(values);
    String given = AROUND_BARS.matcher(row.given().strip()).replaceAll(" |");
    read.add(new Restated(form.id(), row.number(), text, given.equals(text), false));
    row = null;
  }

  private boolean isRow(String text) {
    List<String> cells = cells(text, bars);
    int name = columns.indexOf(form.firstField());
    return name < cells.size() && cells.size() > 1 && form.isRowName(cells.get(name));
  }

  private boolean isHeader(TextLine line) {
    if (form.needsColumns() && !line.hasColumns()) {
      return false;
    }
    String text = line.text();
    List<String> names =
        cells(text, text.indexOf('|') >= 0).stream()
            .map(form::field)
            .filter(f -> f != null)
            .toList();
    return names.contains(form.firstField()) && form.isShownBy(names);
  }

  private String column(String name) {
    String field = form.field(name);
    return field == null ? name : field;
  }

  private static List<String> cells(String text, boolean bars) {
    String inner = text.strip();
    if (bars && inner.startsWith("|")) {
      inner = inner.substring(1);
    }
    List<String> cells = new ArrayList<>();
    for (String cell : (bars ? BAR : BLANKS).split(inner)) {
      cells.add(cell.strip());
    }
    return cells;
  }
}
