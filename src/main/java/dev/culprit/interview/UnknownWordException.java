package dev.culprit.interview;

import dev.culprit.text.Language;
import dev.culprit.text.NearestWord;
import dev.culprit.text.Phrases;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A person named a question, choice, cause or case that there is not. */
public final class UnknownWordException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** What the word should have been. */
  public enum Kind {
    QUESTION,
    CHOICE,
    CAUSE,
    CASE,
    CASE_OR_CAUSE
  }

  private final Kind kind;
  private final String word;
  private final String owner;
  private final List<String> known;

  UnknownWordException(Kind kind, String word, String owner, Collection<String> known) {
    super(problem(kind, word, owner, List.copyOf(known), Language.EN).oneLine());
    this.kind = kind;
    this.word = word;
    this.owner = owner;
    this.known = List.copyOf(known);
  }

  /** The words that would have been understood. */
  public List<String> known() {
    return known;
  }

  /** The one that was probably meant. */
  public Optional<String> nearest() {
    return NearestWord.to(word, known);
  }

  /** What to tell the person. */
  public Problem problem(Language language) {
    return problem(kind, word, owner, known, language);
  }

  private static Problem problem(
      Kind kind, String word, String owner, List<String> known, Language language) {
    Phrases phrases = Phrases.of(UnknownWordException.class, language);
    String key = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String what = phrases.say("unknown." + key, word, owner);
    String help =
        NearestWord.to(word, known)
            .map(nearest -> phrases.say("nearest", nearest))
            .orElseGet(
                () ->
                    kind == Kind.CHOICE
                        ? phrases.say("choices", String.join(", ", known))
                        : phrases.say("list." + key));
    return Problem.error(what, Place.UNKNOWN, "", help);
  }
}
