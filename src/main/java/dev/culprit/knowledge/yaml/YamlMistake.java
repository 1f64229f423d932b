package dev.culprit.knowledge.yaml;

import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
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
          new Text(
                  "the control character U+%04X can not stand here",
                  "le caractère de contrôle U+%04X n'est pas permis ici")
              .map(words -> words.formatted(unreadable.getCodePoint())),
          new Text("remove it", "retirez-le"));
    }
    return notYaml(Place.of(file), told(String.valueOf(e.getMessage())), Text.NONE);
  }

  private Problem problem(MarkedYAMLException e, String reason) {
    Place place = place(e.getProblemMark());
    if (reason.contains("end of stream") && e.getContextMark() != null) {
      return notYaml(
          place(e.getContextMark()),
          new Text(
              "the quote that opens here is never closed",
              "le guillemet ouvert ici n'est jamais fermé"),
          new Text("close it", "fermez-le"));
    }
    if (reason.contains("(TAB)")) {
      return notYaml(
          place,
          new Text("a tab stands before the text", "une tabulation précède le texte"),
          new Text(
              "indent with blanks, not with tabs",
              "indentez avec des espaces, pas avec des tabulations"));
    }
    if (reason.contains("mapping values are not allowed")) {
      return notYaml(
          place,
          new Text(
              "a colon and a blank make a key of what stands before them",
              "un deux-points suivi d'un espace fait une clé de ce qui les précède"),
          new Text(
              "put a text that holds ': ' in quotes; check the indentation",
              "mettez entre guillemets un texte qui contient ': '\u00a0; vérifiez l'indentation"));
    }
    if (reason.startsWith("expected ',' or")) {
      return notYaml(
          place,
          told(reason),
          new Text(
              "put a text that holds any of , ? : { } [ ] in quotes; close every bracket",
              "mettez entre guillemets un texte qui contient l'un de , ? : { } [ ]\u00a0; fermez"
                  + " chaque crochet et chaque accolade"));
    }
    if (reason.contains("escape character")) {
      return notYaml(
          place,
          told(reason),
          new Text(
              "use single quotes, or write each \\ as \\\\",
              "utilisez des guillemets simples, ou écrivez chaque \\ sous la forme \\\\"));
    }
    if (reason.contains("cannot start any token")) {
      char first = reason.charAt(reason.indexOf('\'') + 1);
      return notYaml(
          place,
          new Text(
                  "a text without quotes can not begin with ",
                  "un texte sans guillemets ne peut pas commencer par ")
              .plus(String.valueOf(first)),
          new Text("put the text in quotes", "mettez le texte entre guillemets"));
    }
    if (reason.startsWith("expected <block end>")) {
      return notYaml(
          place,
          new Text(
              "this line goes on with nothing that stands above it",
              "cette ligne ne continue rien de ce qui se trouve au-dessus d'elle"),
          new Text(
              "give lines that belong together the same indentation",
              "donnez la même indentation aux lignes qui vont ensemble"));
    }
    return notYaml(
        place,
        told(reason),
        new Text(
            "check the quotes, the brackets and the indentation in and above this line",
            "vérifiez les guillemets, les crochets et l'indentation de cette ligne et de celles"
                + " qui la précèdent"));
  }

  /** What the parser says, which it says in English. */
  private static Text told(String reason) {
    return new Text(reason, "l'analyseur YAML dit\u00a0: " + reason);
  }

  private static Problem notYaml(Place place, Text why, Text help) {
    return Problem.error(new Text("this is not YAML", "ceci n'est pas du YAML"), place, why, help);
  }

  private Place place(Mark mark) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
