package dev.culprit.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BesideTest {
  /** A dot for each byte that may be any. */
  @ParameterizedTest
  @CsvSource({
    "Connection,              0, FOUR,  4, ection..",
    "Connection refused,      0, FOUR,  4, ection..",
    "the connection,          10, FOUR, -8, ..connec",
    "connection was refused,  4, FOUR,  -8, ....conn",
    "unreachable,             0, EIGHT, 8, ble.....",
    "an unreachable endpoint, 3, EIGHT, 8, ble.....",
    "a microsoftonline.com b, 4, EIGHT, 8, nline.co",
    "gone,                    0, FOUR,  4, ........"
  })
  void takesTheLongerSideUpToABlank(
      String literal, int word, WordWidth width, int distance, String shown) {
    Beside beside = Beside.of(literal.getBytes(StandardCharsets.UTF_8), word, width);
    assertEquals(distance, beside.distance());
    assertEquals(shown, shown(beside));
  }

  private static String shown(Beside beside) {
    byte[] bytes = bytes(beside.bytes());
    byte[] mask = bytes(beside.mask());
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < bytes.length; i++) {
      shown.append(mask[i] == 0 ? '.' : (char) bytes[i]);
    }
    return shown.toString();
  }

  private static byte[] bytes(long word) {
    return ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(word).array();
  }
}
