package dev.culprit.fleet.spark;

import dev.culprit.fleet.GroupAnswer;
import dev.culprit.log.LogInputs;
import dev.culprit.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The command line of a job: options of {@code culprit fleet} that make sense on a cluster, and
 * places of any file system.
 */
record FleetArguments(List<String> places, Map<String, List<String>> options) {
  static final String USAGE =
      "spark-submit ... culprit-spark.jar PATH... --output FOLDER --knowledge FOLDER --rules FOLDER"
          + " [--machines PATTERN] [--answers [GROUP:]QUESTION=CHOICE,...] [--product NAME]"
          + " [--since TIME] [--until TIME] [--encoding NAME] [--all-runs] [--rows jsonl|csv|parquet]..."
          + " [--format text|markdown|html]... [--lang en|fr] [--no-redact] [--parts NUMBER]";

  private static final Set<String> FLAGS = Set.of("all-runs", "no-redact");
  private static final Set<String> TAKING =
      Set.of(
          "output", "knowledge", "rules", "machines", "answers", "product", "since", "until",
          "encoding", "rows", "format", "lang", "parts");

  /**
   * @throws IllegalArgumentException when it makes no sense; the message says what and what to do
   */
  static FleetArguments of(String... words) {
    List<String> places = new ArrayList<>();
    Map<String, List<String>> options = new HashMap<>();
    for (int i = 0; i < words.length; i++) {
      if (!words[i].startsWith("--")) {
        places.add(words[i]);
        continue;
      }
      String name = words[i].substring(2);
      if (FLAGS.contains(name)) {
        options.put(name, List.of());
      } else if (!TAKING.contains(name)) {
        throw new IllegalArgumentException("there is no option '--" + name + "': " + USAGE);
      } else if (i + 1 == words.length) {
        throw new IllegalArgumentException("--" + name + " needs a value: " + USAGE);
      } else {
        options.computeIfAbsent(name, n -> new ArrayList<>()).add(words[++i]);
      }
    }
    FleetArguments arguments = new FleetArguments(places, options);
    for (String needed : List.of("output", "knowledge", "rules")) {
      if (arguments.values(needed).isEmpty()) {
        throw new IllegalArgumentException("--" + needed + " is missing: " + USAGE);
      }
    }
    if (places.isEmpty()) {
      throw new IllegalArgumentException("no place with logs is named: " + USAGE);
    }
    return arguments;
  }

  boolean has(String flag) {
    return options.containsKey(flag);
  }

  List<String> values(String name) {
    return options.getOrDefault(name, List.of());
  }

  /** The value of an option; the last one when it was given several times. */
  String value(String name, String otherwise) {
    List<String> values = values(name);
    return values.isEmpty() ? otherwise : values.get(values.size() - 1);
  }

  /**
   * The encoding of logs that do not tell theirs; empty when it is found out.
   *
   * @throws IllegalArgumentException when it is not known
   */
  String encoding() {
    String name = value("encoding", "");
    List<String> known = LogInputs.encodings();
    if (!name.isEmpty() && !known.contains(name)) {
      throw new IllegalArgumentException(
          "--encoding cannot be '" + name + "': write one of " + String.join(", ", known));
    }
    return name;
  }

  Language language() {
    return Language.of(value("lang", "en")).orElse(Language.EN);
  }

  /**
   * The answers, as {@code culprit fleet} takes them.
   *
   * @throws IllegalArgumentException when a part is no answer
   */
  ArrayList<GroupAnswer> answers() {
    ArrayList<GroupAnswer> answers = new ArrayList<>();
    for (String list : values("answers")) {
      for (String part : list.split(",")) {
        answers.add(
            GroupAnswer.of(part)
                .orElseThrow(
                    () -> new IllegalArgumentException("'" + part + "' is no answer: " + USAGE)));
      }
    }
    return answers;
  }
}
