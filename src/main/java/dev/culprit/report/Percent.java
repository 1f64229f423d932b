package dev.culprit.report;

import dev.culprit.text.Phrases;

/** A probability as people read it: never rounded to a certainty it is not. */
final class Percent {
  private Percent() {}

  static String of(double probability, Phrases phrases) {
    long percent = Math.round(probability * 100);
    if (percent == 100 && probability < 1) {
      return phrases.say("percent.above", 99);
    }
    if (percent == 0 && probability > 0) {
      return phrases.say("percent.below", 1);
    }
    return phrases.say("percent", percent);
  }

  /** How likely that is, in a word that follows "is". */
  static String inWords(double probability, Phrases phrases) {
    String word =
        probability >= 0.9
            ? "very-likely"
            : probability >= 0.5
                ? "likely"
                : probability >= 0.15
                    ? "possible"
                    : probability >= 0.03 ? "less-likely" : "unlikely";
    return phrases.say("likelihood." + word);
  }
}
