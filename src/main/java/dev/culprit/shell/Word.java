package dev.culprit.shell;

import dev.culprit.text.Phrases;
import java.util.Locale;

/** What a person may type at a question instead of an answer. */
enum Word {
  UNKNOWN,
  WHY,
  BACK,
  SKIP,
  WHO,
  HOW,
  WHY_NOT,
  WHAT_IF,
  SUSPECTS,
  EVIDENCE,
  ANSWERS,
  CHANGE,
  HELP,
  QUIT;

  /** The word as it is written in English, which is understood in every language. */
  String english() {
    return this == UNKNOWN ? "?" : name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The word as it is written in the language of the phrases. */
  String in(Phrases phrases) {
    return phrases.say("word." + english());
  }

  /** What it does, in one line. */
  String meaning(Phrases phrases) {
    return phrases.say("word." + english() + ".means");
  }

  /** What must follow it; empty when nothing does. */
  String argument(Phrases phrases) {
    String key = "word." + english() + ".argument";
    return phrases.has(key) ? phrases.say(key) : "";
  }
}
