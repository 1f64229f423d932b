package dev.culprit.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;

/** A terminal with somebody at the keyboard, who waits for what they read before they type. */
final class TypedTerminal implements AutoCloseable {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
  private static final Pattern CONTROL_SEQUENCE =
      Pattern.compile("\u001b(\\[[0-?]*[ -/]*[@-~]|[=>])");
  private final StringBuilder screen = new StringBuilder();
  private final PipedOutputStream keyboard = new PipedOutputStream();
  private final Terminal terminal;
  private int read;

  TypedTerminal() throws IOException {
    OutputStream display =
        new OutputStream() {
          @Override
          public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
          }

          @Override
          public void write(byte[] bytes, int from, int length) {
            synchronized (screen) {
              screen.append(new String(bytes, from, length, StandardCharsets.UTF_8));
              screen.notifyAll();
            }
          }
        };
    terminal =
        new ExternalTerminal(
            "test", "xterm", new PipedInputStream(keyboard), display, StandardCharsets.UTF_8);
    terminal.setSize(new Size(100, 40));
  }

  Terminal terminal() {
    return terminal;
  }

  PrintWriter out() {
    return terminal.writer();
  }

  /** Waits until this appears after what was read before. */
  TypedTerminal read(String text) throws InterruptedException {
    long giveUp = System.nanoTime() + PATIENCE;
    synchronized (screen) {
      while (plain().indexOf(text, read) < 0) {
        long left = giveUp - System.nanoTime();
        if (left <= 0) {
          throw new AssertionError("'" + text + "' never came after:\n" + plain().substring(read));
        }
        TimeUnit.NANOSECONDS.timedWait(screen, left);
      }
      read = plain().indexOf(text, read) + text.length();
    }
    return this;
  }

  /** What is on the screen, without colours and movements of the cursor. */
  private String plain() {
    return CONTROL_SEQUENCE.matcher(screen).replaceAll("");
  }

  TypedTerminal type(String keys) throws IOException {
    keyboard.write(keys.getBytes(StandardCharsets.UTF_8));
    keyboard.flush();
    return this;
  }

  @Override
  public void close() throws IOException {
    keyboard.close();
    terminal.close();
  }
}
