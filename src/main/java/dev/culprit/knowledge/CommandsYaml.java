package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Fields;
import dev.culprit.knowledge.yaml.Key;
import dev.culprit.knowledge.yaml.Reading;
import java.util.List;

/** How the commands of an instruction are written. */
final class CommandsYaml {
  private static final Key<String> WINDOWS =
      Key.optional("windows", TextYaml.filled(), "", "the command on Windows");
  private static final Key<String> LINUX =
      Key.optional("linux", TextYaml.filled(), "", "the command on Linux");
  private static final Key<String> COMMAND =
      Key.optional("command", TextYaml.filled(), "", "the command, when it is the same on both");

  static final List<Key<?>> KEYS = List.of(WINDOWS, LINUX, COMMAND);

  private CommandsYaml() {}

  static Commands of(Fields in) {
    return in.has(COMMAND)
        ? new Commands(in.get(COMMAND), in.get(COMMAND))
        : new Commands(in.get(WINDOWS), in.get(LINUX));
  }

  static void check(Fields in, Reading reading) {
    if (in.has(COMMAND) && (in.has(WINDOWS) || in.has(LINUX))) {
      reading.error(
          "'command' stands beside a command for one platform",
          in.place(COMMAND),
          "'command' is for both platforms",
          "write 'windows' and 'linux', or 'command' alone");
    }
  }
}
