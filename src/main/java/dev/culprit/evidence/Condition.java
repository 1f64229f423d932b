package dev.culprit.evidence;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a context value must be: a word, whatever its case, or a comparison of versions ({@code
 * >=1.34}, {@code <1.30}, {@code =1.34.2}, {@code !=1.34}). Versions are compared number by number;
 * what a version lacks is 0, and what follows the numbers is left out: {@code 1.34} equals {@code
 * 1.34.0-rc}.
 */
public final class Condition {
  private static final Pattern COMPARISON = Pattern.compile("\\s*(>=|<=|!=|>|<|=)\\s*(.*\\S)\\s*");
  private static final Pattern VERSION = Pattern.compile("[vV]?(\\d+(?:[.-]\\d+)*).*");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final String operator;
  private final String operand;

  private Condition(String operator, String operand) {
    this.operator = operator;
    this.operand = operand;
  }

  public static Condition of(String condition) {
    Matcher comparison = COMPARISON.matcher(condition);
    return comparison.matches()
        ? new Condition(comparison.group(1), comparison.group(2))
        : new Condition("", condition.strip());
  }

  /** Whether a value meets it. A value that is no version meets no comparison of versions. */
  public boolean holds(String value) {
    List<BigInteger> left = numbers(value);
    List<BigInteger> right = numbers(operand);
    if (operator.isEmpty() || right.isEmpty() && operator.equals("=")) {
      return value.strip().equalsIgnoreCase(operand);
    }
    if (right.isEmpty() && operator.equals("!=")) {
      return !value.strip().equalsIgnoreCase(operand);
    }
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    int order = compare(left, right);
    return switch (operator) {
      case ">=" -> order >= 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      case "<" -> order < 0;
      case "!=" -> order != 0;
      default -> order == 0;
    };
  }

  private static List<BigInteger> numbers(String version) {
    List<BigInteger> numbers = new ArrayList<>();
    Matcher whole = VERSION.matcher(version.strip());
    if (whole.matches()) {
      NUMBER.matcher(whole.group(1)).results().forEach(n -> numbers.add(new BigInteger(n.group())));
    }
    return numbers;
  }

  private static int compare(List<BigInteger> left, List<BigInteger> right) {
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      BigInteger a = i < left.size() ? left.get(i) : BigInteger.ZERO;
      BigInteger b = i < right.size() ? right.get(i) : BigInteger.ZERO;
      if (!a.equals(b)) {
        return a.compareTo(b);
      }
    }
    return 0;
  }
}
