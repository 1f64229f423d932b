package dev.culprit.shell;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A person whose replies are written down beforehand, and who leaves when they are used up. */
final class ScriptedPerson implements Conversation {
  private final Deque<String> replies = new ArrayDeque<>();
  private final PrintWriter transcript;

  ScriptedPerson(PrintWriter transcript, List<String> replies) {
    this.transcript = transcript;
    this.replies.addAll(replies);
  }

  @Override
  public Optional<String> ask(String prompt, List<String> proposals) {
    Optional<String> reply = Optional.ofNullable(replies.poll());
    transcript.println(prompt + reply.orElse("^D"));
    return reply;
  }

  @Override
  public int width() {
    return 80;
  }

  boolean hasSaidAll() {
    return replies.isEmpty();
  }
}
