package dev.culprit.shell;

import java.io.File;
import org.jline.reader.impl.DefaultParser;

/**
 * How a line at the prompt splits into words: at blanks, with double or single quotes around words
 * that hold some. A backslash takes the next character as it is, but not on Windows, where it
 * separates folders.
 */
final class PromptSyntax extends DefaultParser {
  private static final char[] NO_CHARACTERS = {};

  PromptSyntax() {
    setEofOnUnclosedQuote(false);
    setEofOnEscapedNewLine(false);
    if (File.separatorChar == '\\') {
      setEscapeChars(NO_CHARACTERS);
    }
  }
}
