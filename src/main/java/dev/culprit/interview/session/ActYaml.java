package dev.culprit.interview.session;

import static dev.culprit.interview.session.RecordWriter.quoted;

import dev.culprit.evidence.Answer;
import dev.culprit.evidence.Attempt;
import dev.culprit.evidence.Sighting;
import dev.culprit.interview.Act;
import dev.culprit.knowledge.Who;
import dev.culprit.knowledge.yaml.YamlNode;
import dev.culprit.text.Text;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** One act as one line of a session file. */
final class ActYaml {
  private ActYaml() {}

  static String write(Act act, Instant at) {
    if (act instanceof Act.Answered answered) {
      Answer answer = answered.answer();
      return line("answered", answer.question(), "choice", answer.choice(), at);
    }
    if (act instanceof Act.Tried tried) {
      Attempt attempt = tried.attempt();
      return line("tried", attempt.cause(), "solved", "" + attempt.solved(), at);
    }
    if (act instanceof Act.Reported reported) {
      return line("reported", reported.sighting().caseId(), at);
    }
    if (act instanceof Act.Skipped skipped) {
      return line("skipped", skipped.step(), at);
    }
    Act.Delegated delegated = (Act.Delegated) act;
    String who = RecordWriter.word(delegated.who());
    return line("person", who, "mine", "" + delegated.mine(), at);
  }

  static String undo(Instant at) {
    return line("undo", "last", at);
  }

  /** Takes a line into account: the act is added, or the last one removed. */
  static void read(YamlNode node, List<Act> acts) {
    YamlNode.Mapping line = RecordReader.mapping(node);
    if (line.get("answered").isPresent()) {
      acts.add(new Act.Answered(new Answer(word(line, "answered"), word(line, "choice"))));
    } else if (line.get("tried").isPresent()) {
      boolean solved = Boolean.parseBoolean(word(line, "solved"));
      acts.add(new Act.Tried(new Attempt(word(line, "tried"), solved)));
    } else if (line.get("reported").isPresent()) {
      acts.add(new Act.Reported(new Sighting(word(line, "reported"))));
    } else if (line.get("skipped").isPresent()) {
      acts.add(new Act.Skipped(word(line, "skipped")));
    } else if (line.get("person").isPresent()) {
      boolean mine = Boolean.parseBoolean(word(line, "mine"));
      acts.add(new Act.Delegated(who(line), mine));
    } else if (line.get("undo").isPresent() && !acts.isEmpty()) {
      acts.remove(acts.size() - 1);
    } else {
      throw RecordReader.unreadable(
          line.place(), new Text("the line names no act", "la ligne ne nomme aucun acte"));
    }
  }

  private static Who who(YamlNode.Mapping line) {
    String name = word(line, "person").toUpperCase(Locale.ROOT).replace('-', '_');
    for (Who who : Who.values()) {
      if (who.name().equals(name)) {
        return who;
      }
    }
    throw RecordReader.unreadable(
        line.place(), new Text("there is no such person", "cette personne n'existe pas"));
  }

  private static String word(YamlNode.Mapping line, String key) {
    if (line.get(key).orElse(null) instanceof YamlNode.Scalar scalar) {
      return scalar.text();
    }
    throw RecordReader.unreadable(
        line.place(), new Text("'" + key + "' is missing", "'" + key + "' manque"));
  }

  private static String line(String key, String value, Instant at) {
    return "{ " + key + ": " + quoted(value) + ", at: " + quoted(at.toString()) + " }";
  }

  private static String line(String key, String value, String more, String word, Instant at) {
    return "{ "
        + (key + ": " + quoted(value) + ", " + more + ": " + quoted(word))
        + (", at: " + quoted(at.toString()) + " }");
  }
}
