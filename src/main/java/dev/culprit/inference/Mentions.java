package dev.culprit.inference;

import dev.culprit.log.Level;
import dev.culprit.text.Place;
import dev.culprit.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Keeps the ids a rule quotes, and checks the words that no knowledge is needed for. */
final class Mentions {
  private static final Set<String> FIELDS_OF_IDS =
      Set.of("cause", "caseId", "signature", "question", "choice", "context");
  private static final List<String> LEVELS = Arrays.stream(Level.values()).map(Enum::name).toList();

  private final int source;
  private final List<Mention> all;
  private final RuleProblems problems;

  Mentions(int source, List<Mention> all, RuleProblems problems) {
    this.source = source;
    this.all = all;
    this.problems = problems;
  }

  /** A word quoted as the value of a field. */
  void add(String field, String word, Place where) {
    if (FIELDS_OF_IDS.contains(field)) {
      all.add(new Mention(field, word, source, where.line(), where.column()));
    } else if (field.equals("level") && !LEVELS.contains(word)) {
      problems.add(
          where,
          new Text("there is no level \"" + word + "\"", "il n'y a pas de niveau \"" + word + "\""),
          Text.NONE,
          RuleProblems.meant(word, LEVELS, new Text("levels are", "les niveaux sont")));
    }
  }
}
