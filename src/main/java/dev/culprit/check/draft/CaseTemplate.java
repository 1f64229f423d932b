package dev.culprit.check.draft;

import java.time.LocalDate;

/**
 * The file of a case that is about to be written: the check names every text that is still empty.
 */
final class CaseTemplate {
  private static final String TEXT =
      """
      # yaml-language-server: $schema=../../../docs/schema/case.json
      case: %1$s
      title: { en: "", fr: "" }           # the error, in one sentence
      origin: observed                    # documented | observed | authored
      source:                             # where it is described, or where it was seen
        document: ""
        revised: %2$s
      signatures:
        - id: %1$s
          line: %3$s
          samples:
            - %4$s
          rejects: []                     # lines that look alike and mean something else
      causes:                             # give this one a name of its own; add others below it
        - id: %1$s-cause
          likelihood: common              # very-common | common | uncommon | rare
          origin: authored
          title: { en: "", fr: "" }       # the fault, in one sentence
          because: { en: "", fr: "" }     # why this fault gives this error
          solution:
            who: machine-admin            # machine-admin | azure-admin | network-team | entra-admin | vendor
            effort: minutes               # glance | command | minutes | hours
            steps:
              - { en: "", fr: "" }        # add windows: and linux: with commands
            verify:
              expect: { en: "", fr: "" }  # what is to be seen when it worked
      scenarios:
        - name: the line alone is enough
          log: %4$s
          diagnosis: %1$s-cause
      """;

  private CaseTemplate() {}

  static String of(String id, LineGuess guess, String line, LocalDate today) {
    return TEXT.formatted(id, today, quoted(guess.pattern()), quoted(line.strip()));
  }

  /** In single quotes nothing but the quote has a meaning; control characters need double ones. */
  static String quoted(String text) {
    if (text.chars().noneMatch(Character::isISOControl)) {
      return "'" + text.replace("'", "''") + "'";
    }
    StringBuilder quoted = new StringBuilder("\"");
    for (char character : text.toCharArray()) {
      if (character == '"' || character == '\\') {
        quoted.append('\\').append(character);
      } else if (Character.isISOControl(character)) {
        quoted.append(String.format("\\u%04x", (int) character));
      } else {
        quoted.append(character);
      }
    }
    return quoted.append('"').toString();
  }
}
