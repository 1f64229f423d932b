package dev.culprit.knowledge;

import dev.culprit.text.Place;
import dev.culprit.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * What a person can find out. "Don't know" is always a possible answer and is not listed.
 *
 * @param id unique in the product
 * @param who who can answer; null when anybody at the machine can
 * @param how how to find out; null when the text says it all
 */
public record Question(
    String id,
    Origin origin,
    Effort effort,
    Who who,
    Text text,
    Text how,
    Commands commands,
    List<Choice> choices,
    List<AnsweredBy> answeredBy,
    Place place) {

  /** One possible answer and what it does. */
  public record Choice(String id, Text title, List<Effect> effects) {}

  /**
   * Evidence that answers the question without asking.
   *
   * @param signature a signature or clue whose presence answers; empty when a context value does
   * @param context a context value's id; empty when a signature answers
   * @param condition what the context value must be: a word, or a comparison of versions such as
   *     {@code >=1.34}
   */
  public record AnsweredBy(String choice, String signature, String context, String condition) {}

  public Optional<Choice> choice(String choiceId) {
    return choices.stream().filter(choice -> choice.id().equals(choiceId)).findFirst();
  }

  /** By the id alone: it is unique, and the texts of a whole file take long to look at. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
