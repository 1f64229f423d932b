package dev.culprit.fleet.summary;

import java.io.Serializable;
import java.util.function.UnaryOperator;

/**
 * Lines of one kind that no case explains.
 *
 * @param template what stays the same in them, with placeholders
 * @param line one of them: the first in alphabetical order, so that it does not depend on who was
 *     first
 * @param lines how many there are
 * @param machines on how many machines
 */
public record LineCount(String template, String line, long lines, long machines)
    implements Serializable {

  LineCount rewritten(UnaryOperator<String> text) {
    return new LineCount(text.apply(template), text.apply(line), lines, machines);
  }

  /** Both together, under the template of this one. */
  LineCount and(LineCount other) {
    return new LineCount(
        template,
        line.compareTo(other.line) <= 0 ? line : other.line,
        lines + other.lines,
        machines + other.machines);
  }
}
