package dev.culprit.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NewlinesTest {
  @Property
  void theyAreCountedAndFoundAsByLookingAtEachByte(
      @ForAll byte[] bytes, @ForAll @IntRange(max = 40) int from) {
    byte[] some = Arrays.copyOf(bytes, bytes.length + 40);
    for (int at = 0; at < some.length; at++) {
      // Line feeds and the bytes next to them, which a wrong trick takes for one.
      some[at] = some[at] % 3 == 0 ? some[at] : (byte) (9 + Math.abs(some[at]) % 3);
    }
    int to = some.length;
    int count = 0;
    int first = -1;
    int last = -1;
    int beyondAscii = -1;
    for (int at = to - 1; at >= from; at--) {
      if (some[at] == '\n') {
        count++;
        first = at;
        last = Math.max(last, at);
      }
      beyondAscii = some[at] < 0 ? at : beyondAscii;
    }
    assertEquals(count, Newlines.count(some, from, to));
    assertEquals(first, Newlines.first(some, from, to));
    assertEquals(last, Newlines.last(some, from, to));
    assertEquals(beyondAscii, Newlines.firstBeyondAscii(some, from, to));
  }

  @Test
  void noLaneOverflows() {
    byte[] newlines = new byte[100_003];
    Arrays.fill(newlines, (byte) '\n');
    assertEquals(100_003, Newlines.count(newlines, 0, newlines.length));
    assertEquals(100_000, Newlines.count(newlines, 3, newlines.length));
  }
}
