package dev.culprit.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which files are one log that was rotated. */
final class LogSeries {
  /**
   * What rotation adds to a name: {@code .1}, {@code .1.log}, {@code -20260524}, {@code
   * -2026-05-24T03-01-21.330}. A plain number after a dash is not: {@code host-01.log} is a host.
   */
  private static final Pattern ROTATION =
      Pattern.compile(
          "\\.\\d{1,3}(?=$|\\.[A-Za-z]+$)|[-_.]\\d{4}-?\\d\\d-?\\d\\d(?:[T_-]?\\d\\d[-:]?\\d\\d[-:]?\\d\\d(?:\\.\\d+)?)?(?=[.-]|$)");

  private static final Pattern PACKED = Pattern.compile("\\.(?:gz|zip|bz2|xz|zst)$");

  private LogSeries() {}

  /**
   * The runs of each log in order of time. Files without any time stay in the order they were read
   * in.
   */
  static Collection<List<Run>> of(List<Run> runs) {
    Map<String, Map<String, List<Run>>> filesOfLog = new LinkedHashMap<>();
    for (Run run : runs) {
      filesOfLog
          .computeIfAbsent(run.product() + " " + key(run.file()), key -> new LinkedHashMap<>())
          .computeIfAbsent(run.file(), file -> new ArrayList<>())
          .add(run);
    }
    return filesOfLog.values().stream().map(files -> inOrder(files.values())).toList();
  }

  private static List<Run> inOrder(Collection<List<Run>> files) {
    List<List<Run>> ordered = new ArrayList<>(files);
    if (ordered.stream().allMatch(file -> begin(file) != null)) {
      ordered.sort(Comparator.comparing(LogSeries::begin));
    }
    return ordered.stream().flatMap(List::stream).toList();
  }

  private static Instant begin(List<Run> file) {
    return file.stream().map(Run::from).filter(time -> time != null).findFirst().orElse(null);
  }

  private static String key(String path) {
    int name = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
    String unpacked = PACKED.matcher(path.substring(name)).replaceFirst("");
    return path.substring(0, name) + ROTATION.matcher(unpacked).replaceAll("");
  }
}
