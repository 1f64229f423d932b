package dev.culprit.knowledge;

import dev.culprit.text.Text;
import java.util.List;
import java.util.Map;

/**
 * What a person does against a cause.
 *
 * @param danger what may be lost by it; null when nothing
 * @param safeWhen question and choice that must have been answered before a dangerous solution is
 *     proposed; empty when it is always safe
 */
public record Solution(
    Who who,
    Effort effort,
    Text danger,
    Map<String, String> safeWhen,
    List<Instruction> steps,
    Verification verify) {

  /** What to do, and the commands that do it. */
  public record Instruction(Text text, Commands commands) {}

  /** How to see that it worked; null parts are not known. */
  public record Verification(Commands commands, Text expect) {}
}
