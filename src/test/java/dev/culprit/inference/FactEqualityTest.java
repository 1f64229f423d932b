package dev.culprit.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.culprit.evidence.Match;
import dev.culprit.evidence.Occurrence;
import dev.culprit.knowledge.Verdict;
import dev.culprit.log.Level;
import dev.culprit.log.LogLine;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records that write out what makes them equal are equal as any record is. */
class FactEqualityTest {
  static Stream<Class<? extends Record>> records() {
    return Stream.concat(
        Vocabulary.FACTS.values().stream(),
        Stream.of(SeenCase.class, Match.class, LogLine.class, Occurrence.class));
  }

  @ParameterizedTest
  @MethodSource("records")
  void theyAreEqualWhenAllTheirComponentsAre(Class<? extends Record> type) throws Exception {
    RecordComponent[] components = type.getRecordComponents();
    Record one = made(type, -1);
    assertEquals(one, made(type, -1));
    assertEquals(one.hashCode(), made(type, -1).hashCode());
    assertNotEquals(one, null);
    assertNotEquals(one, "text");
    for (int i = 0; i < components.length; i++) {
      Record other = made(type, i);
      assertNotEquals(one, other, components[i].getName());
      assertNotEquals(one.hashCode(), other.hashCode(), components[i].getName());
    }
  }

  /**
   * @param differs the component of which the value is another one
   */
  private static Record made(Class<? extends Record> type, int differs) throws Exception {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(components[i].getType(), i == differs);
    }
    var constructor =
        type.getDeclaredConstructor(
            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    constructor.setAccessible(true);
    return constructor.newInstance(values);
  }

  private static Object value(Class<?> type, boolean other) {
    if (type == String.class) {
      return other ? "other" : "text";
    } else if (type == int.class) {
      return other ? 8 : 7;
    } else if (type == long.class) {
      return other ? 8L : 7L;
    } else if (type == Verdict.class) {
      return other ? Verdict.CONFIRMS : Verdict.RULES_OUT;
    } else if (type == Level.class) {
      return other ? Level.ERROR : Level.INFO;
    } else if (type == Instant.class) {
      return Instant.ofEpochSecond(other ? 8 : 7);
    } else if (type == Map.class) {
      return Map.of("name", other ? "other" : "text");
    } else if (type == List.class) {
      return List.of(new Occurrence(other ? 8 : 7, null));
    } else if (type == LogLine.class) {
      return new LogLine("a.log", other ? 8 : 7, 0, null, Level.INFO, "text");
    }
    throw new AssertionError(type);
  }
}
