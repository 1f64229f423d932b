package dev.culprit.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What is known of one run: of each context value, what the last line of it says. */
final class Readings {
  private static final int MOST_WAITING = 64;
  private static final int MOST_CHARACTERS = 64 << 10;

  private final Predicate<LineText> foreign;
  private final LineKeeper keeper;
  private final Map<String, Value> values = new LinkedHashMap<>();
  private final List<Reading> settled = new ArrayList<>();

  /** A line that may say a value. */
  private record Line(Found found, FoundLine line) {}

  /** Lines are tried from the last one back, and only once many wait or someone asks. */
  private final class Value {
    private final Deque<Line> waiting = new ArrayDeque<>();
    private int characters;
    private Line last;
    private String value;

    void add(Line line) {
      waiting.push(line);
      characters += line.found().text().text().length();
      if (waiting.size() > MOST_WAITING || characters > MOST_CHARACTERS) {
        settle();
      }
    }

    void settle() {
      for (Line line : waiting) {
        Optional<String> said = said(line);
        if (said.isPresent()) {
          last = line;
          value = said.get();
          break;
        }
      }
      waiting.clear();
      characters = 0;
    }

    private Optional<String> said(Line line) {
      Found found = line.found();
      if (foreign.test(found.text()) || found.hit().isEmpty()) {
        return Optional.empty();
      }
      String captured = found.hit().get().captures().get(found.watched().owner());
      String says = captured == null ? found.watched().signature().value() : captured;
      return says.isEmpty() ? Optional.empty() : Optional.of(says);
    }
  }

  /**
   * @param foreign whether a line is another program's
   */
  Readings(Predicate<LineText> foreign, LineKeeper keeper) {
    this.foreign = foreign;
    this.keeper = keeper;
  }

  void add(Found found, FoundLine line) {
    values
        .computeIfAbsent(found.watched().owner(), context -> new Value())
        .add(new Line(found, line));
  }

  /** Tries what waits: no further line will come. */
  void end() {
    values.forEach(
        (context, value) -> {
          value.settle();
          if (value.last != null) {
            settled.add(reading(context, value));
          }
        });
    values.clear();
    // Which lines were tried first is chance: it hangs on the literals that were looked for.
    settled.sort(
        Comparator.comparing((Reading reading) -> reading.line().number())
            .thenComparing(Reading::context));
  }

  private Reading reading(String context, Value value) {
    Found found = value.last.found();
    int start = found.hit().orElseThrow().start();
    return new Reading(
        context, value.value, 0, keeper.brief(value.last.line(), found.text(), start));
  }

  List<Reading> of(int run) {
    return settled.stream()
        .map(reading -> new Reading(reading.context(), reading.value(), run, reading.line()))
        .toList();
  }
}
