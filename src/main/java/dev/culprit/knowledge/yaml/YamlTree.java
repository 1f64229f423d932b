package dev.culprit.knowledge.yaml;

import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Builds the tree from the parser's events. Composing nodes instead would let tags and aliases take
 * effect before they could be counted or refused.
 */
final class YamlTree {
  /** Deeper files are refused; knowledge files need about ten levels. */
  static final int MAX_DEPTH = 20;

  private final String file;
  private final List<Problem> problems;
  private final Aliases aliases;
  private Parser parser;

  YamlTree(String file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
    this.aliases = new Aliases(problems);
  }

  /** The tree, or null when the text is not one YAML document. */
  YamlNode of(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    try {
      parser = new ParserImpl(new StreamReader(text), options);
      next(); // the start of the stream
      if (parser.peekEvent() == null || parser.checkEvent(Event.ID.StreamEnd)) {
        report(
            new Text("the file is empty", "le fichier est vide"),
            new Place(file, 1, 1),
            Text.NONE,
            new Text("write what it is to say", "écrivez ce qu'il doit dire"));
        return null;
      }
      next(); // the start of the document
      YamlNode root = node(1);
      next(); // the end of the document
      if (parser.checkEvent(Event.ID.DocumentStart)) {
        DocumentStartEvent second = (DocumentStartEvent) next();
        report(
            new Text("a second document begins here", "un deuxième document commence ici"),
            place(second.getStartMark()),
            new Text("a file holds one document", "un fichier contient un seul document"),
            new Text("put it into a file of its own", "mettez-le dans son propre fichier"));
        return null;
      }
      return root;
    } catch (TooDeep e) {
      return null;
    } catch (YAMLException e) {
      problems.add(new YamlMistake(text, file).problem(e));
      return null;
    }
  }

  private YamlNode node(int depth) {
    Event event = next();
    Place place = place(event.getStartMark());
    if (depth > MAX_DEPTH) {
      report(
          new Text("the file is nested too deeply", "le fichier est trop profondément imbriqué"),
          place,
          new Text(
              "it may have " + MAX_DEPTH + " levels", "il peut avoir " + MAX_DEPTH + " niveaux"),
          new Text(
              "check the brackets and the indentation", "vérifiez les crochets et l'indentation"));
      throw new TooDeep();
    }
    if (event instanceof AliasEvent alias) {
      return aliases.resolve(alias.getAnchor(), place);
    }
    YamlNode node = content(event, place, depth);
    // Only what is complete can be referred to, so that no node ever holds itself.
    aliases.define(((NodeEvent) event).getAnchor(), node);
    return node;
  }

  private YamlNode content(Event event, Place place, int depth) {
    if (event instanceof ScalarEvent scalar) {
      refuseTag(scalar.getTag(), place);
      return new YamlNode.Scalar(place, scalar.getValue());
    }
    refuseTag(((CollectionStartEvent) event).getTag(), place);
    return event.is(Event.ID.SequenceStart) ? sequence(place, depth) : mapping(place, depth);
  }

  private YamlNode sequence(Place place, int depth) {
    List<YamlNode> items = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      items.add(node(depth + 1));
    }
    next();
    return new YamlNode.Sequence(place, items);
  }

  private YamlNode mapping(Place place, int depth) {
    List<YamlNode.Entry> entries = new ArrayList<>();
    Map<String, Place> first = new HashMap<>();
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      YamlNode key = node(depth + 1);
      YamlNode value = node(depth + 1);
      if (!(key instanceof YamlNode.Scalar name)) {
        report(
            new Text(
                "a key must be a text, not " + key.kind().en(),
                "une clé doit être un texte, pas " + key.kind().fr()),
            key.place(),
            Text.NONE,
            new Text("write one word", "écrivez un mot"));
      } else if (first.putIfAbsent(name.text(), name.place()) == null) {
        entries.add(new YamlNode.Entry(name, value));
      } else {
        report(
            new Text(
                "the key '" + name.text() + "' stands twice",
                "la clé '" + name.text() + "' figure deux fois"),
            name.place(),
            new Text("it already stands in line ", "elle figure déjà à la ligne ")
                .plus(String.valueOf(first.get(name.text()).line())),
            new Text("join the two or remove one", "réunissez les deux ou retirez-en une"));
      }
    }
    next();
    return new YamlNode.Mapping(place, entries);
  }

  private void refuseTag(String tag, Place place) {
    if (tag != null) {
      report(
          new Text("a tag is not allowed", "une étiquette n'est pas permise"),
          place,
          new Text("every value is plain text", "toute valeur est un simple texte"),
          new Text("remove it", "retirez-la"));
    }
  }

  private void report(Text what, Place where, Text why, Text help) {
    problems.add(Problem.error(what, where, why, help));
  }

  private Event next() {
    return parser.getEvent();
  }

  private Place place(Mark mark) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static final class TooDeep extends RuntimeException {
    TooDeep() {
      super(null, null, false, false);
    }
  }
}
