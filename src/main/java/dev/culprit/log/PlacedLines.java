package dev.culprit.log;

import dev.culprit.log.Chunk.LinePosition;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines put together to a chunk, each with the place it has in its log. */
final class PlacedLines {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final List<Integer> starts = new ArrayList<>();
  private final List<LinePosition> places = new ArrayList<>();

  /** How many bytes there are so far. */
  int length() {
    return bytes.size();
  }

  /** Adds a line as it lies in the log. */
  void add(PhysicalLine line) {
    add(line.bytes(), line.at(), line.isEnded());
  }

  /** Adds several readings, of one character for each byte, of the same line. */
  void add(List<String> readings, LinePosition at, boolean isEnded) {
    for (int i = 0; i < readings.size(); i++) {
      boolean isLast = i + 1 == readings.size();
      add(readings.get(i).getBytes(StandardCharsets.ISO_8859_1), at, isEnded || !isLast);
    }
  }

  private void add(byte[] line, LinePosition at, boolean isEnded) {
    starts.add(bytes.size());
    places.add(at);
    bytes.writeBytes(line);
    if (isEnded) {
      bytes.write('\n');
    }
  }

  /** The lines; nothing is to be added afterwards. */
  Chunk chunk() {
    int[] sorted = starts.stream().mapToInt(Integer::intValue).toArray();
    byte[] all = bytes.toByteArray();
    return new Chunk(all, 0, all.length) {
      @Override
      public LinePosition at(int lineStart) {
        int index = Arrays.binarySearch(sorted, lineStart);
        if (index < 0) {
          throw new IllegalArgumentException("No line begins at index " + lineStart + ".");
        }
        return places.get(index);
      }
    };
  }
}
