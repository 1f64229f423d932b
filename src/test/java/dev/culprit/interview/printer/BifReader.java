package dev.culprit.interview.printer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Reads a network of two-valued variables from a gzipped file in Bayesian Interchange Format. */
final class BifReader {
  private static final Pattern VARIABLE =
      Pattern.compile("variable (\\S+) \\{\\s*type discrete \\[ 2 ] \\{ ([^,]+), (\\S+) };");
  private static final Pattern PROBABILITY =
      Pattern.compile("probability \\( (\\S+)(?: \\| ([^)]*))? \\) \\{(.*?)}", Pattern.DOTALL);
  private static final Pattern ROW =
      Pattern.compile("(?:table|\\(([^)]*)\\)) ([0-9.eE-]+), ([0-9.eE-]+);");

  private BifReader() {}

  static Network read(Path file) throws IOException {
    String text;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<String> names = new ArrayList<>();
    Map<String, String> second = new LinkedHashMap<>();
    VARIABLE
        .matcher(text)
        .results()
        .forEach(
            found -> {
              names.add(found.group(1));
              second.put(found.group(1), found.group(3));
            });
    int[][] parents = new int[names.size()][];
    double[][] tables = new double[names.size()][];
    Matcher block = PROBABILITY.matcher(text);
    while (block.find()) {
      int variable = names.indexOf(block.group(1));
      String[] given = block.group(2) == null ? new String[0] : block.group(2).split(", ");
      parents[variable] = java.util.Arrays.stream(given).mapToInt(names::indexOf).toArray();
      tables[variable] = new double[1 << given.length];
      Matcher row = ROW.matcher(block.group(3));
      while (row.find()) {
        int index = 0;
        String[] values = row.group(1) == null ? new String[0] : row.group(1).split(", ");
        for (int i = 0; i < values.length; i++) {
          index |= (second.get(given[i]).equals(values[i]) ? 1 : 0) << i;
        }
        tables[variable][index] = Double.parseDouble(row.group(3));
      }
    }
    return new Network(names, List.of(parents), List.of(tables));
  }
}
