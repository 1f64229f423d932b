package dev.culprit.shell;

import java.util.List;
import java.util.Optional;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;

/** A person at a terminal, who edits the line and completes words with the tab key. */
final class PersonAtTerminal implements Conversation {
  private static final int USUAL_WIDTH = 80;
  private static final char[] NO_CHARACTERS = {};
  private final Terminal terminal;
  private final LineReader reader;
  private List<String> proposals = List.of();

  PersonAtTerminal(Terminal terminal) {
    this.terminal = terminal;
    DefaultParser plainText = new DefaultParser();
    plainText.setQuoteChars(NO_CHARACTERS);
    plainText.setEscapeChars(NO_CHARACTERS);
    this.reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .parser(plainText)
            .completer((lineReader, line, candidates) -> complete(line, candidates))
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .build();
  }

  @Override
  public Optional<String> ask(String prompt, List<String> proposedAnswers) {
    proposals = proposedAnswers;
    try {
      return Optional.of(reader.readLine(prompt).strip());
    } catch (UserInterruptException | EndOfFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public int width() {
    return terminal.getWidth() > 0 ? terminal.getWidth() : USUAL_WIDTH;
  }

  /** A proposal may hold several words; each word is offered where those before it agree. */
  private void complete(ParsedLine line, List<Candidate> candidates) {
    List<String> before = line.words().subList(0, line.wordIndex());
    proposals.stream()
        .map(proposal -> List.of(proposal.split(" ")))
        .filter(words -> words.size() > before.size())
        .filter(words -> words.subList(0, before.size()).equals(before))
        .map(words -> words.get(before.size()))
        .distinct()
        .map(Candidate::new)
        .forEach(candidates::add);
  }
}
