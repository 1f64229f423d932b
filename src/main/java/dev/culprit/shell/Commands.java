package dev.culprit.shell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.shell.core.command.CommandRegistry;

/** The commands there are, in the order help lists them. */
final class Commands {
  private final List<ShellCommand> all = new ArrayList<>();
  private final CommandRegistry registry;

  private Commands(Surroundings here) {
    all.add(new Diagnose(here));
    all.add(new Start(here));
    all.add(new Fleet(here));
    all.add(new Resume(here));
    all.add(new SessionsList(here));
    all.add(new Collect(here));
    all.add(new Explain(here));
    all.add(new Unredact(here));
    all.add(new KnowledgeList(here));
    all.add(new KnowledgeShow(here));
    all.add(new KnowledgeSearching(here));
    all.add(new KnowledgeChecking(here));
    all.add(new KnowledgeNew(here));
    all.add(new KnowledgeGaps(here));
    all.add(new KnowledgeSimulate(here));
    all.add(new KnowledgeDocument(here));
    all.add(new SessionToScenario(here));
    all.add(new Help(here, this));
    all.add(new Complete(here, this));
    all.add(new Version(here));
    registry = new CommandRegistry(new LinkedHashSet<>(all));
  }

  static Commands of(Surroundings here) {
    return new Commands(here);
  }

  List<ShellCommand> all() {
    return List.copyOf(all);
  }

  /** The same commands as Spring Shell's executor looks them up. */
  CommandRegistry registry() {
    return registry;
  }

  /** The command with the longest name that these words begin with. */
  Optional<ShellCommand> namedBy(List<String> words) {
    for (int length = Math.min(2, words.size()); length > 0; length--) {
      Optional<ShellCommand> found = named(String.join(" ", words.subList(0, length)));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  Optional<ShellCommand> named(String name) {
    return all.stream().filter(command -> command.getName().equals(name)).findFirst();
  }

  /** The second words of the commands that begin with this word. */
  List<String> family(String word) {
    return names()
        .filter(name -> name.startsWith(word + " "))
        .map(name -> name.substring(word.length() + 1))
        .toList();
  }

  Stream<String> names() {
    return all.stream().map(ShellCommand::getName);
  }
}
