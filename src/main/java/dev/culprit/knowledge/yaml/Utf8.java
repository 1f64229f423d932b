package dev.culprit.knowledge.yaml;

import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes as text. */
final class Utf8 {
  private Utf8() {}

  /** The first byte that is not UTF-8, if there is one. */
  static Optional<Problem> problem(byte[] bytes, String file) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      return Optional.empty();
    }
    String before = out.flip().toString();
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = before.length() - before.lastIndexOf('\n');
    return Optional.of(
        Problem.error(
            new Text("the file is not UTF-8", "le fichier n'est pas en UTF-8"),
            new Place(file, line, column),
            new Text("the byte %02X can not stand here", "l'octet %02X n'est pas permis ici")
                .map(words -> words.formatted(bytes[in.position()])),
            new Text("save it as UTF-8", "enregistrez-le en UTF-8")));
  }

  /** The text, without a byte order mark. */
  static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
