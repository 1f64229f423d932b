package dev.culprit.shell;

import dev.culprit.report.redaction.RedactionRules;

/** Gives the knowledge and rules that settings name. */
interface Workspaces {

  /** Those to work with: the last sound ones, when an edit has just broken them. */
  Workspace of(Surroundings here);

  /** Begins to read them while a person types, so that the first command finds them read. */
  void readAhead(Surroundings here);

  /** What must not be given away, as the files say it now. */
  RedactionRules redaction(Settings settings);

  /** Those the files hold now, sound or not. */
  Workspace asTheyAre(Surroundings here);
}
