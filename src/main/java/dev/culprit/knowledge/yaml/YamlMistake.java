package dev.culprit.knowledge.yaml;

import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** What the YAML parser stumbled over, in words an author can act on. */
final class YamlMistake {
  private final String text;
  private final String file;

  YamlMistake(String text, String file) {
    this.text = text;
    this.file = file;
  }

  Problem problem(YAMLException e) {
    if (e instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      return problem(marked, String.valueOf(marked.getProblem()));
    }
    if (e instanceof ReaderException unreadable) {
      String before = text.substring(0, text.offsetByCodePoints(0, unreadable.getPosition()));
      int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
      return notYaml(
          new Place(file, line, before.length() - before.lastIndexOf('\n')),
          String.format(
              "the control character U+%04X can not stand here", unreadable.getCodePoint()),
          "remove it");
    }
    return notYaml(Place.of(file), String.valueOf(e.getMessage()), "");
  }

  private Problem problem(MarkedYAMLException e, String reason) {
    Place place = place(e.getProblemMark());
    if (reason.contains("end of stream") && e.getContextMark() != null) {
      return notYaml(
          place(e.getContextMark()), "the quote that opens here is never closed", "close it");
    }
    if (reason.contains("(TAB)")) {
      return notYaml(place, "a tab stands before the text", "indent with blanks, not with tabs");
    }
    if (reason.contains("mapping values are not allowed")) {
      return notYaml(
          place,
          "a colon and a blank make a key of what stands before them",
          "put a text that holds ': ' in quotes; check the indentation");
    }
    if (reason.startsWith("expected ',' or")) {
      return notYaml(
          place,
          reason,
          "put a text that holds any of , ? : { } [ ] in quotes; close every bracket");
    }
    if (reason.contains("escape character")) {
      return notYaml(place, reason, "use single quotes, or write each \\ as \\\\");
    }
    if (reason.contains("cannot start any token")) {
      char first = reason.charAt(reason.indexOf('\'') + 1);
      return notYaml(
          place, "a text without quotes can not begin with " + first, "put the text in quotes");
    }
    if (reason.startsWith("expected <block end>")) {
      return notYaml(
          place,
          "this line goes on with nothing that stands above it",
          "give lines that belong together the same indentation");
    }
    return notYaml(
        place, reason, "check the quotes, the brackets and the indentation in and above this line");
  }

  private static Problem notYaml(Place place, String why, String help) {
    return Problem.error("this is not YAML", place, why, help);
  }

  private Place place(Mark mark) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
