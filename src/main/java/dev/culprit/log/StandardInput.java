package dev.culprit.log;

import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** What is piped into the program; it can be read once. */
record StandardInput(InputStream in, ReadSettings settings) implements LogInput {
  /** How people name it. */
  static final String PATH = Place.STANDARD_INPUT;

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public long size() {
    return -1;
  }

  @Override
  public void visit(LogVisitor visitor, Consumer<Problem> problems) {
    LogPath name = LogPath.named(PATH, PATH);
    try {
      InputStream handed = new HandedInput(in, settings.stopped());
      MeteredInput input = new MeteredInput(handed, Long.MAX_VALUE, settings.stopped());
      new InputVisit(settings, visitor, problems, input, -1).everything(name);
    } catch (IOException reason) {
      problems.accept(name.unreadable().brokenOff(PATH, reason));
    }
  }
}
