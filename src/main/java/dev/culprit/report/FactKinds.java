package dev.culprit.report;

import java.lang.reflect.RecordComponent;
import java.util.Locale;

/** Facts as programs know them: rules of a team's own may conclude facts of their own kind. */
final class FactKinds {
  private FactKinds() {}

  /** {@code ruled-out} for a {@code RuledOut}. */
  static String of(Record fact) {
    return fact.getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  /** The id of what the fact rests on; empty when it has none. */
  static String because(Record fact) {
    for (RecordComponent component : fact.getClass().getRecordComponents()) {
      if (component.getName().equals("because") && component.getType() == String.class) {
        try {
          return (String) component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException hidden) {
          return "";
        }
      }
    }
    return "";
  }
}
