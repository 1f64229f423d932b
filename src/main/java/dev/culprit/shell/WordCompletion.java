package dev.culprit.shell;

import dev.culprit.knowledge.KnowledgeBase;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.shell.core.command.completion.CompletionContext;
import org.springframework.shell.core.command.completion.CompletionProposal;
import org.springframework.shell.core.command.completion.CompletionProvider;

/** Completes the words of one command from its declaration. */
final class WordCompletion implements CompletionProvider {
  private final Declaration declaration;
  private final Surroundings surroundings;

  WordCompletion(Declaration declaration, Surroundings surroundings) {
    this.declaration = declaration;
    this.surroundings = surroundings;
  }

  @Override
  public List<CompletionProposal> apply(CompletionContext context) {
    String begun = context.currentWordUpToCursor();
    List<String> before = context.getWords().subList(0, context.getWordIndex());
    Optional<Option> open = openOption(before);
    if (open.isPresent()) {
      return proposals("", open.get().proposals(), begun);
    }
    int equals = begun.indexOf('=');
    if (begun.startsWith("--") && equals > 0) {
      String prefix = begun.substring(0, equals + 1);
      return option(begun.substring(0, equals))
          .map(option -> proposals(prefix, option.proposals(), begun.substring(equals + 1)))
          .orElse(List.of());
    }
    if (begun.startsWith("-") && !before.contains("--")) {
      return declaration.allOptions().map(Option::typed).map(CompletionProposal::new).toList();
    }
    return proposals("", declaration.arguments().proposals(), begun);
  }

  /** The option that the word before the cursor begins and that still wants its value. */
  private Optional<Option> openOption(List<String> before) {
    return before.isEmpty() || before.contains("--")
        ? Optional.empty()
        : option(before.get(before.size() - 1)).filter(option -> !option.isFlag());
  }

  private Optional<Option> option(String typed) {
    return declaration
        .allOptions()
        .filter(option -> typed.equals(option.typed()) || typed.equals("-" + option.letter()))
        .findFirst();
  }

  private List<CompletionProposal> proposals(String prefix, Proposals proposals, String begun) {
    // Of broken knowledge, what is sound; the rest is told when a command needs it.
    Supplier<KnowledgeBase> knowledge = () -> surroundings.workspace().loaded().base();
    Stream<String> words = proposals.startingWith(begun, knowledge);
    return words
        .map(word -> new CompletionProposal(prefix + word).complete(!word.endsWith("/")))
        .toList();
  }
}
