package dev.culprit.shell;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The console of this process. The terminal is taken over only when a person is asked. */
final class SystemConsole implements AutoCloseable {
  /** Loaded when a terminal is taken over: most starts need no logging at all. */
  private static final class TerminalLogger {
    /** Kept, because a logger nobody holds is collected and its level forgotten. */
    static final Logger SILENT = Logger.getLogger("org.jline");

    static void silence() {
      SILENT.setLevel(Level.OFF);
    }
  }

  private final Charset charset = charset();
  private Terminal terminal;
  private Conversation conversation;

  Console console() {
    return new Console(
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        System.in,
        isTerminal(1),
        isTerminal(2),
        hasTerminal(),
        this::conversation);
  }

  synchronized Terminal terminal() {
    if (terminal == null) {
      TerminalLogger.silence();
      try {
        terminal = TerminalBuilder.builder().dumb(true).encoding(charset).build();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return terminal;
  }

  @Override
  public synchronized void close() {
    if (terminal != null) {
      try {
        terminal.close();
      } catch (IOException e) {
        // The process ends anyway.
        terminal = null;
      }
    }
  }

  private synchronized Conversation conversation() {
    if (conversation == null) {
      conversation = new PersonAtTerminal(terminal());
    }
    return conversation;
  }

  private PrintWriter writer(FileDescriptor descriptor) {
    OutputStream stream = new FileOutputStream(descriptor);
    return new PrintWriter(new OutputStreamWriter(stream, charset));
  }

  /**
   * Whether both standard input and standard output are a terminal. From Java 22 on a console may
   * also be had without one, and says so.
   */
  private static boolean hasTerminal() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /**
   * Whether what is written there goes to a terminal, wherever a log is piped in from. Linux tells;
   * elsewhere it is taken to be so when everything is at a terminal.
   */
  private static boolean isTerminal(int descriptor) {
    try {
      String device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return device.matches("/dev/(pts/|tty|console).*");
    } catch (IOException | UnsupportedOperationException e) {
      return hasTerminal();
    }
  }

  /** UTF-8 everywhere but on Windows, where a console has a code page of its own. */
  private static Charset charset() {
    String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding"));
    return File.separatorChar == '\\' && name != null && Charset.isSupported(name)
        ? Charset.forName(name)
        : StandardCharsets.UTF_8;
  }
}
