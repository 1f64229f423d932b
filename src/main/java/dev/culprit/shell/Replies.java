package dev.culprit.shell;

import dev.culprit.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows numbered answers and reads a reply. */
final class Replies {
  /** The words a person needs to see at every question; help tells the others. */
  private static final List<Word> PROMPTED =
      List.of(Word.UNKNOWN, Word.WHY, Word.BACK, Word.SKIP, Word.HELP, Word.QUIT);

  private final Surroundings here;
  private final Phrases phrases;

  Replies(Surroundings here) {
    this.here = here;
    this.phrases = here.phrases();
  }

  /** Shows the answers under their numbers. */
  void show(Choices choices, List<Word> words) {
    if (choices.titles().isEmpty()) {
      return;
    }
    int digits = Integer.toString(choices.titles().size()).length();
    for (int i = 0; i < choices.titles().size(); i++) {
      row(digits, Integer.toString(i + 1), choices.titles().get(i));
    }
    if (words.contains(Word.UNKNOWN)) {
      row(digits, Word.UNKNOWN.english(), Word.UNKNOWN.meaning(phrases));
    }
    here.print("");
  }

  private void row(int digits, String key, String title) {
    int indent = digits + 4;
    List<String> lines = Columns.wrap(title, here.width() - indent);
    here.print(" ".repeat(indent - 2 - key.length()) + key + "  " + lines.get(0));
    lines.stream().skip(1).forEach(line -> here.print(" ".repeat(indent) + line));
  }

  /**
   * Asks until there is a reply that makes sense; what makes none is told in one line. Leaving, by
   * Ctrl-C or Ctrl-D, counts as {@link Word#QUIT}.
   *
   * @param words what may be typed beside the answers
   * @param proposals what completion offers beside answers and words
   */
  Reply ask(Choices choices, List<Word> words, List<String> proposals) {
    List<String> offered = new ArrayList<>(choices.ids());
    words.forEach(word -> offered.add(word.in(phrases)));
    offered.addAll(proposals);
    Conversation conversation = here.console().conversation().get();
    while (true) {
      here.console().out().flush();
      Optional<String> line = conversation.ask(prompt(choices, words), offered);
      if (line.isEmpty()) {
        return new Reply.Said(Word.QUIT, "");
      }
      if (!line.get().isEmpty()) {
        Optional<Reply> reply = understand(line.get(), choices, words);
        if (reply.isPresent()) {
          return reply.get();
        }
      }
    }
  }

  private String prompt(Choices choices, List<Word> words) {
    List<String> offered = new ArrayList<>();
    int count = choices.titles().size();
    if (count > 0) {
      offered.add(count == 1 ? "1" : "1-" + count);
    }
    words.stream().filter(PROMPTED::contains).map(word -> word.in(phrases)).forEach(offered::add);
    return "[" + String.join(", ", offered) + "] > ";
  }

  private Optional<Reply> understand(String line, Choices choices, List<Word> words) {
    int blank = line.indexOf(' ');
    String first = blank < 0 ? line : line.substring(0, blank);
    String rest = blank < 0 ? "" : line.substring(blank + 1).strip();
    for (Word word : words) {
      if (first.equalsIgnoreCase(word.english()) || first.equalsIgnoreCase(word.in(phrases))) {
        String argument = word.argument(phrases);
        if (argument.isEmpty() == rest.isEmpty()) {
          return Optional.of(new Reply.Said(word, rest));
        }
        here.print(
            argument.isEmpty()
                ? phrases.say("reply.takes-nothing", word.in(phrases))
                : phrases.say("reply.takes", word.in(phrases), argument));
        return Optional.empty();
      }
    }
    int chosen = choices.indexOf(line);
    if (chosen >= 0) {
      return Optional.of(new Reply.Chosen(chosen));
    }
    int most = choices.titles().size();
    here.print(
        most == 0
            ? phrases.say("reply.not-understood", line)
            : phrases.say("reply.no-answer", line, most));
    return Optional.empty();
  }
}
