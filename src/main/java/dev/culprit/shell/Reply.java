package dev.culprit.shell;

/** What a person typed at a question. */
sealed interface Reply {

  /**
   * One of the answers.
   *
   * @param index in the list of answers, from 0
   */
  record Chosen(int index) implements Reply {}

  /**
   * A word that is no answer.
   *
   * @param rest what followed it
   */
  record Said(Word word, String rest) implements Reply {}
}
