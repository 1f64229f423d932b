package dev.culprit.cache;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts and parts of one archive, each kept once. In the file stand where each of them ends,
 * texts before parts, then they themselves, then the root; {@link Contents} reads it.
 */
final class Written {
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final Map<Object, Integer> numbers = new IdentityHashMap<>();
  private final List<byte[]> parts = new ArrayList<>();

  int numberOfText(String text) {
    return texts.computeIfAbsent(text, any -> texts.size());
  }

  int numberOfPart(Object part, Codec codec) {
    Integer known = numbers.get(part);
    if (known != null) {
      return known;
    }
    int number = parts.size();
    numbers.put(part, number);
    // Its place is taken before it is written, because it may hold others.
    parts.add(null);
    Encoder out = new Encoder(this);
    codec.write(part, out);
    parts.set(number, out.values());
    return number;
  }

  /**
   * The whole.
   *
   * @param root what the archive is of
   */
  byte[] bytes(byte[] root) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    ByteArrayOutputStream bodies = new ByteArrayOutputStream();
    try (DataOutputStream ends = new DataOutputStream(all)) {
      ends.writeInt(texts.size());
      ends.writeInt(parts.size());
      for (String text : texts.keySet()) {
        // A text of Latin letters is copied as it is, which is far quicker than decoding it.
        boolean latin = text.chars().allMatch(c -> c < 0x100);
        bodies.writeBytes(
            text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
        ends.writeInt(bodies.size() << 1 | (latin ? 0 : 1));
      }
      for (byte[] part : parts) {
        bodies.writeBytes(part);
        ends.writeInt(bodies.size());
      }
      ends.write(bodies.toByteArray());
      ends.write(root);
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
    return all.toByteArray();
  }
}
