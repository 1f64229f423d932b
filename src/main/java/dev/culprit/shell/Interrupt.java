package dev.culprit.shell;

import sun.misc.Signal;
import sun.misc.SignalHandler;

/** What Ctrl-C does while something long is under way; afterwards it does what it did before. */
final class Interrupt implements AutoCloseable {
  private final Signal signal = new Signal("INT");
  private final SignalHandler before;

  private Interrupt(Runnable action) {
    before = Signal.handle(signal, received -> action.run());
  }

  /** Ctrl-C does this from now on. */
  static Interrupt does(Runnable action) {
    return new Interrupt(action);
  }

  @Override
  public void close() {
    Signal.handle(signal, before);
  }
}
