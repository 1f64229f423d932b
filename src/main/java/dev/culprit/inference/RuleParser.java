package dev.culprit.inference;

import dev.culprit.text.Place;
import dev.culprit.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.api.io.Resource;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads a rule file as Drools does, without compiling anything. */
final class RuleParser {
  private static final Text HELP =
      new Text(
          "see rules/README.md for the form of a rule",
          "voyez dans rules/README.md la forme d'une règle");
  private static final Pattern UNEXPECTED =
      Pattern.compile(
          "(?:mismatched input|no viable alternative at input|extraneous input) '(.*?)'");

  private RuleParser() {}

  static Optional<PackageDescr> parse(RuleText file, RuleProblems problems) {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    PackageDescr parsed = null;
    try {
      parsed = parser.parse((Resource) null, file.text());
    } catch (DroolsParserException | RuntimeException unreadable) {
      problems.add(
          Place.of(file.file()),
          new Text("this is not a rule file", "ceci n'est pas un fichier de règles"),
          Text.NONE,
          HELP);
      return Optional.empty();
    }
    List<ParserError> errors =
        parser.getErrors().stream()
            .filter(ParserError.class::isInstance)
            .map(ParserError.class::cast)
            .toList();
    boolean placed = errors.stream().anyMatch(error -> error.getRow() > 0);
    for (ParserError error : errors) {
      // What the lexer stumbles over comes once more, without a place.
      if (error.getRow() > 0 || !placed) {
        problems.add(
            placeOf(error, file),
            new Text(
                "the rule cannot be read from here on",
                "la règle ne peut pas être lue à partir d'ici"),
            why(error),
            HELP);
      }
    }
    if (problems.all().isEmpty() && (parsed == null || parser.hasErrors())) {
      problems.add(
          Place.of(file.file()),
          new Text("this is not a rule file", "ceci n'est pas un fichier de règles"),
          Text.NONE,
          HELP);
    }
    return problems.all().isEmpty() ? Optional.of(parsed) : Optional.empty();
  }

  private static Place placeOf(ParserError error, RuleText file) {
    return new Place(file.file(), Math.max(error.getRow(), 0), Math.max(error.getCol() + 1, 0));
  }

  private static Text why(ParserError error) {
    Matcher matcher = UNEXPECTED.matcher(error.getMessage());
    if (matcher.find()) {
      String what = matcher.group(1);
      return what.isEmpty() || what.equals("<eof>") || what.equals("<EOF>")
          ? new Text("the file ends in the middle of it", "le fichier finit au milieu de la règle")
          : new Text("\"" + what + "\" is not expected", "\"" + what + "\" n'est pas attendu");
    }
    return Text.NONE;
  }
}
