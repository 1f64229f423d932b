package dev.culprit.knowledge.yaml;

import dev.culprit.text.Advice;
import dev.culprit.text.Text;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The kinds of text a file may hold. */
public final class Scalars {
  private static final String ID = "[a-z0-9][a-z0-9-]*";
  private static final Pattern ID_PATTERN = Pattern.compile(ID);

  private Scalars() {}

  /** Any text, without blanks around it. */
  public static Shape<String> words() {
    return ScalarShape.of(
        (text, place, reading) -> text.strip(), Map.of("type", "string", "minLength", 1));
  }

  /** A text as it stands, blanks and all; only the last line's end does not belong to it. */
  public static Shape<String> verbatim() {
    return ScalarShape.of(
        (text, place, reading) -> text.endsWith("\n") ? text.substring(0, text.length() - 1) : text,
        Map.of("type", "string", "minLength", 1));
  }

  /** A text of which the pattern must match all. */
  public static Shape<String> matching(String pattern, Text name, Text why, Text help) {
    Pattern compiled = Pattern.compile(pattern);
    return ScalarShape.of(
        (text, place, reading) -> {
          if (compiled.matcher(text).matches()) {
            return text;
          }
          reading.error(notA(text, name), place, why, help);
          return null;
        },
        Map.of("type", List.of("string", "number"), "pattern", "^(?:" + pattern + ")$"));
  }

  private static Text notA(String text, Text name) {
    return new Text("'" + text + "' is not " + name.en(), "'" + text + "' n'est pas " + name.fr());
  }

  /** An id. */
  public static Shape<String> id() {
    return ScalarShape.of(
        (text, place, reading) -> {
          if (ID_PATTERN.matcher(text).matches()) {
            return text;
          }
          String better = slug(text);
          reading.error(
              notA(text, new Text("an id", "un identifiant")),
              place,
              new Text(
                  "an id is made of lower-case letters, digits and '-'",
                  "un identifiant est fait de lettres minuscules, de chiffres et de '-'"),
              better.isEmpty()
                  ? new Text("choose another word", "choisissez un autre mot")
                  : Advice.write(better));
          return null;
        },
        Map.of("type", List.of("string", "number"), "pattern", "^" + ID + "$"));
  }

  /** The id nearest to any words; empty when they hold neither letters nor digits. */
  public static String slug(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
  }

  /** The id of something of this kind that some file defines. */
  public static Shape<String> reference(String kind) {
    Shape<String> id = id();
    return new Shape<>() {
      @Override
      public String read(YamlNode node, Reading reading) {
        String name = id.read(node, reading);
        if (name != null) {
          reading.refer(reading.name(kind, name), node.place());
        }
        return name;
      }

      @Override
      public Map<String, Object> schema(Map<String, Object> parts) {
        return id.schema(parts);
      }
    };
  }

  /** One of the constants, in lower case with {@code -} for {@code _}. */
  public static <E extends Enum<E>> Shape<E> oneOf(Class<E> type) {
    return oneOf(
        Arrays.asList(type.getEnumConstants()),
        constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** One of these words. */
  public static Shape<String> oneOf(String... words) {
    return oneOf(List.of(words), Function.identity());
  }

  private static <T> Shape<T> oneOf(List<T> values, Function<T, String> wordOf) {
    List<String> words = values.stream().map(wordOf).toList();
    return ScalarShape.of(
        (text, place, reading) -> {
          int index = words.indexOf(text);
          if (index < 0) {
            reading.error(
                new Text("unknown word", "mot inconnu").plus(" '" + text + "'"),
                place,
                new Text("it must be one of ", "ce doit être l'un de ces mots\u00a0: ")
                    .plus(String.join(", ", words)),
                Advice.writeNearest(
                    text, words, new Text("choose one of them", "choisissez-en un")));
            return null;
          }
          return values.get(index);
        },
        Map.of("enum", words));
  }

  /** {@code true} or {@code false}. */
  public static Shape<Boolean> yesNo() {
    Shape<String> word = oneOf("true", "false");
    return ScalarShape.of(
        (text, place, reading) ->
            Boolean.valueOf(word.read(new YamlNode.Scalar(place, text), reading)),
        Map.of("enum", List.of("true", "false", true, false)));
  }
}
