package dev.culprit.evidence;

import dev.culprit.knowledge.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words that a signature's text stands for, in lower case.
 *
 * @param length of all words together
 */
record SharedWords(Signature signature, List<String> words, int length) {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** What stands for other text: placeholders, classes, the beginnings of groups, escapes. */
  private static final Pattern NO_TEXT =
      Pattern.compile(
          "\\{[a-z0-9:,-]*}|\\[(?:\\\\.|[^\\]\\\\])*]|\\(\\?P?<\\w+>|\\(\\?\\w*:|\\\\\\w");

  /** Shorter ones are in every line. */
  private static final int SHORTEST = 3;

  /** One for each wording, and for each of the choices that a regular expression leaves. */
  static List<SharedWords> of(Signature signature) {
    List<SharedWords> all = new ArrayList<>();
    for (Signature.Alternative alternative : signature.alternatives()) {
      List<String> choices =
          alternative.regex() ? choices(alternative.pattern()) : List.of(alternative.pattern());
      choices.forEach(choice -> all.add(of(signature, choice)));
    }
    return all;
  }

  private static SharedWords of(Signature signature, String pattern) {
    String text = NO_TEXT.matcher(pattern).replaceAll(" ").toLowerCase(Locale.ROOT);
    List<String> words =
        BETWEEN.splitAsStream(text).filter(word -> word.length() >= SHORTEST).distinct().toList();
    return new SharedWords(signature, words, words.stream().mapToInt(String::length).sum());
  }

  /** An expression without its choices: a bar within a group or a class does not divide it. */
  private static List<String> choices(String regex) {
    List<String> choices = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int at = 0; at < regex.length(); at++) {
      char c = regex.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      } else if (c == '|' && depth == 0) {
        choices.add(regex.substring(from, at));
        from = at + 1;
      }
    }
    choices.add(regex.substring(from));
    return choices;
  }

  /** Which part of the words a line in lower case holds, by their length: from 0 to 1. */
  double shareIn(String line) {
    int found = 0;
    for (String word : words) {
      if (line.contains(word)) {
        found += word.length();
      }
    }
    return length == 0 ? 0 : (double) found / length;
  }

  /** The words that a line in lower case does not hold. */
  List<String> missingIn(String line) {
    return words.stream().filter(word -> !line.contains(word)).toList();
  }
}
