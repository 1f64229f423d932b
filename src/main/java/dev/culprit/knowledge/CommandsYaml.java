package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Fields;
import dev.culprit.knowledge.yaml.Key;
import dev.culprit.knowledge.yaml.Reading;
import dev.culprit.text.Text;
import java.util.List;

/** How the commands of an instruction are written. */
final class CommandsYaml {
  private static final Key<String> WINDOWS =
      Key.optional(
          "windows",
          TextYaml.filled(),
          "",
          new Text("the command on Windows", "la commande sous Windows"));
  private static final Key<String> LINUX =
      Key.optional(
          "linux",
          TextYaml.filled(),
          "",
          new Text("the command on Linux", "la commande sous Linux"));
  private static final Key<String> COMMAND =
      Key.optional(
          "command",
          TextYaml.filled(),
          "",
          new Text(
              "the command, when it is the same on both",
              "la commande, si elle est la même sous les deux"));

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
          new Text(
              "'command' stands beside a command for one platform",
              "'command' figure à côté d'une commande pour une seule plateforme"),
          in.place(COMMAND),
          new Text("'command' is for both platforms", "'command' vaut pour les deux plateformes"),
          new Text(
              "write 'windows' and 'linux', or 'command' alone",
              "écrivez 'windows' et 'linux', ou 'command' seul"));
    }
  }
}
