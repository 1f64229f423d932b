package dev.culprit.evidence;

import dev.culprit.cache.RecordArchive;
import dev.culprit.evidence.pattern.RegexForm;
import java.util.List;
import java.util.Optional;

/**
 * By which literals patterns are looked for and how they are matched: all that takes long to find
 * out about them.
 *
 * @param patterns how many there are
 * @param forms of each pattern that is a regular expression its {@link RegexForm}, which is read
 *     only when it is needed
 */
record SearchPlan(int patterns, List<Table> tables, List<Form> forms) {
  private static final RecordArchive<RegexForm> FORMS = new RecordArchive<>(RegexForm.class);

  /** The same with these forms. */
  SearchPlan with(List<Form> kept) {
    return new SearchPlan(patterns, tables, kept);
  }

  /** A regular expression's form as bytes. */
  record Form(int pattern, byte[] bytes) {
    static Form of(int pattern, RegexForm form) {
      return new Form(pattern, FORMS.write(form));
    }

    /** Empty when the bytes are not as they were written. */
    Optional<RegexForm> read() {
      return FORMS.read(bytes);
    }
  }

  /**
   * What a {@link WordTable} is made of.
   *
   * @param stride at most 4; every literal is at least {@code width + stride - 1} bytes long
   */
  record Table(WordWidth width, int stride, List<Entry> entries) {}

  /**
   * A literal in which to look, and whose it is.
   *
   * @param fold whether upper and lower case of ASCII are the same; it is then in lower case
   * @param window where in its bytes the words begin that are looked up
   */
  record Entry(int pattern, String literal, boolean fold, int window) {}
}
