package dev.culprit.shell;

import dev.culprit.interview.Act;

/** An act of a session by the ids it names. */
final class SessionWords {
  private SessionWords() {}

  static String of(Act act) {
    if (act instanceof Act.Answered answered) {
      return answered.answer().question() + "=" + answered.answer().choice();
    } else if (act instanceof Act.Tried tried) {
      return tried.attempt().cause();
    } else if (act instanceof Act.Reported reported) {
      return reported.sighting().caseId();
    } else if (act instanceof Act.Skipped skipped) {
      return skipped.step();
    }
    return ((Act.Delegated) act).who().name();
  }
}
