package dev.culprit.inference;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes facts as {@link Record#toString} does. That is made for each kind of record when it is
 * first called, which takes Java some milliseconds a kind: too long for a process that lives for
 * half a second.
 */
final class FactText {
  private static final ClassValue<Kind> KINDS =
      new ClassValue<>() {
        @Override
        protected Kind computeValue(Class<?> type) {
          return Kind.of(type);
        }
      };

  /** Each fact is asked for several times. */
  private final Map<Record, String> texts = new IdentityHashMap<>();

  private record Kind(String name, List<Method> accessors) {
    static Kind of(Class<?> type) {
      List<Method> accessors = new ArrayList<>();
      for (RecordComponent component : type.getRecordComponents()) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        accessors.add(accessor);
      }
      return new Kind(type.getSimpleName(), accessors);
    }
  }

  String of(Record fact) {
    String known = texts.get(fact);
    if (known == null) {
      known = written(fact);
      texts.put(fact, known);
    }
    return known;
  }

  private String written(Record fact) {
    Kind kind = KINDS.get(fact.getClass());
    StringBuilder text = new StringBuilder(kind.name()).append('[');
    for (Method accessor : kind.accessors()) {
      Object value = value(accessor, fact);
      text.append(accessor.getName()).append('=');
      text.append(value instanceof Record part ? of(part) : String.valueOf(value)).append(", ");
    }
    return text.append(']').toString();
  }

  /** The facts' texts one after the other. */
  String of(List<Record> facts) {
    StringBuilder text = new StringBuilder();
    facts.forEach(fact -> text.append(of(fact)).append(", "));
    return text.toString();
  }

  private static Object value(Method accessor, Record fact) {
    try {
      return accessor.invoke(fact);
    } catch (IllegalAccessException | InvocationTargetException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
