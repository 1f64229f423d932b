package dev.culprit.fleet.machines;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells by its path which machine a file is of: {@code {machine}/azcmagent.log}. {@code {machine}}
 * and {@code *} stand for any part of one name, {@code **} for any folders.
 *
 * @param written as a person wrote it
 */
public record MachinePattern(String written, Pattern pattern) implements Serializable {
  private static final String PLACEHOLDER = "{machine}";
  private static final Pattern WILD = Pattern.compile("\\{machine}|\\*\\*/|\\*\\*|\\*|\\?");

  /** Empty when the pattern does not say where the machine's name stands, once. */
  public static Optional<MachinePattern> of(String written) {
    int at = written.indexOf(PLACEHOLDER);
    if (at < 0 || written.indexOf(PLACEHOLDER, at + 1) >= 0) {
      return Optional.empty();
    }
    StringBuilder regex = new StringBuilder();
    Matcher wild = WILD.matcher(written);
    int end = 0;
    while (wild.find()) {
      regex.append(Pattern.quote(written.substring(end, wild.start())));
      regex.append(
          switch (wild.group()) {
            case PLACEHOLDER -> "(?<machine>[^/]+?)";
            case "**/" -> "(?:.*/)?";
            case "**" -> ".*";
            case "*" -> "[^/]*";
            default -> "[^/]";
          });
      end = wild.end();
    }
    regex.append(Pattern.quote(written.substring(end)));
    return Optional.of(new MachinePattern(written, Pattern.compile(regex.toString())));
  }

  /**
   * The machine of a file; empty when the file is not asked for.
   *
   * @param path inside the place that was given, with {@code /} between its parts
   */
  Optional<String> machineOf(String path) {
    Matcher matcher = pattern.matcher(path);
    return matcher.matches() ? Optional.of(matcher.group("machine")) : Optional.empty();
  }
}
