package dev.culprit.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Menus that follow one another; a person may go back to the one before, or leave them all. */
final class Menu {
  private static final List<Word> WORDS = List.of(Word.BACK, Word.QUIT);
  private final Surroundings here;
  private final Replies replies;
  private boolean left;

  Menu(Surroundings here) {
    this.here = here;
    this.replies = new Replies(here);
  }

  /**
   * Lets the person choose, and does what follows; a choice of one is made without asking. The menu
   * comes again when what follows gives nothing.
   *
   * @return empty when the person goes back or leaves
   */
  <T, R> Optional<R> choose(
      String title, List<T> items, Function<T, String> name, Function<T, Optional<R>> then) {
    if (items.size() == 1) {
      return then.apply(items.get(0));
    }
    Choices choices = Choices.of(items.stream().map(name).toList());
    while (!left) {
      here.print("");
      here.print(title);
      here.print("");
      replies.show(choices, WORDS);
      Reply reply = replies.ask(choices, WORDS, List.of());
      if (reply instanceof Reply.Said said) {
        left = said.word() == Word.QUIT;
        return Optional.empty();
      }
      Optional<R> result = then.apply(items.get(((Reply.Chosen) reply).index()));
      if (result.isPresent()) {
        return result;
      }
    }
    return Optional.empty();
  }

  /** A line of free text; empty when the person leaves. */
  Optional<String> line() {
    here.console().out().flush();
    Optional<String> line = here.console().conversation().get().ask("  ", List.of());
    left = line.isEmpty();
    return line;
  }
}
