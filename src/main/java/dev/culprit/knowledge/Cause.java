package dev.culprit.knowledge;

import dev.culprit.text.Place;
import dev.culprit.text.Text;

/**
 * A fault that explains errors. Several cases may name the same cause.
 *
 * @param id unique in the product
 * @param because why this fault gives the error
 */
public record Cause(
    String id,
    Likelihood likelihood,
    Origin origin,
    Text title,
    Text because,
    Solution solution,
    Place place) {
  /** By the id alone: it is unique, and the texts of a whole file take long to look at. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
