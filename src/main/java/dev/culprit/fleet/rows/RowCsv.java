package dev.culprit.fleet.rows;

import java.util.List;
import java.util.stream.Collectors;

/** A row as CSV (RFC 4180); what has parts is one field with {@code ; } between them. */
public final class RowCsv {
  private static final String BETWEEN = "; ";

  /** The names of the columns. */
  public static final String HEAD =
      "machine,status,cause,case,probability,first_seen,last_seen,context,next,others,"
          + "unexplained_lines,bytes,problem";

  private RowCsv() {}

  /** Without line end. */
  public static String line(Row row) {
    return fields(row).stream().map(RowCsv::quoted).collect(Collectors.joining(","));
  }

  private static List<String> fields(Row row) {
    return List.of(
        row.machine(),
        row.status().id(),
        row.cause(),
        row.caseId(),
        String.valueOf(row.probability()),
        row.firstSeen(),
        row.lastSeen(),
        row.context().entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining(BETWEEN)),
        row.next(),
        String.join(BETWEEN, row.others()),
        String.valueOf(row.unexplained().stream().mapToLong(Row.Unexplained::count).sum()),
        String.valueOf(row.bytes()),
        row.problem());
  }

  private static String quoted(String field) {
    return field.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? "\"" + field.replace("\"", "\"\"") + "\""
        : field;
  }
}
