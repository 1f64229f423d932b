package dev.culprit.interview.session;

import dev.culprit.evidence.Evidence;
import dev.culprit.evidence.Match;
import dev.culprit.evidence.Observation;
import dev.culprit.evidence.RunSelection;
import dev.culprit.interview.Act;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.yaml.YamlDocument;
import dev.culprit.knowledge.yaml.YamlNode;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A session as its file has it.
 *
 * @param acts those that count, in their order
 */
public record SavedSession(Path file, SessionHead head, List<Act> acts) {

  /**
   * Reads a session. A last line that was torn when the program was killed is passed over: its act
   * had not been taken.
   *
   * @throws UnreadableSessionException when there is no such file or it is no session
   */
  public static SavedSession read(Path file) {
    String text = whole(text(file));
    YamlDocument document = YamlDocument.parse(text, file.toString());
    if (document.root().isEmpty()) {
      throw new UnreadableSessionException(document.problems().get(0));
    }
    YamlNode.Mapping root = RecordReader.mapping(document.root().get());
    SessionHead head = RecordReader.read(root, SessionHead.class);
    if (head.format() != SessionHead.FORMAT) {
      throw RecordReader.unreadable(
          root.place(),
          new Text(
              "its format is " + head.format() + ", this Culprit reads " + SessionHead.FORMAT,
              "son format est "
                  + head.format()
                  + ", ce Culprit lit le format "
                  + SessionHead.FORMAT));
    }
    List<Act> acts = new ArrayList<>();
    if (root.get("acts").orElse(null) instanceof YamlNode.Sequence lines) {
      lines.items().forEach(line -> ActYaml.read(line, acts));
    }
    return new SavedSession(file, head, List.copyOf(acts));
  }

  /** The inputs that are gone or have another content now. */
  public List<Input> changedInputs() {
    return head.inputs().stream().filter(input -> !input.isUnchanged()).toList();
  }

  /** What was observed, as far as this knowledge still knows the signatures. */
  public Evidence evidence(KnowledgeBase base) {
    Observation saved = head.observation();
    List<Match> known =
        saved.matches().stream()
            .filter(match -> base.caseOfSignature(match.signature()).isPresent())
            .toList();
    Observation observation =
        new Observation(
            saved.files(),
            saved.runs(),
            known,
            saved.noise(),
            saved.readings(),
            saved.unexplained(),
            saved.problems());
    return (head.allRuns() ? RunSelection.allRuns(observation) : RunSelection.lastRuns(observation))
        .evidence();
  }

  /** The acts that name a question, choice, cause or case this knowledge does not have. */
  public List<Act> strangeTo(KnowledgeBase base) {
    return acts.stream().filter(act -> !isKnown(act, base)).toList();
  }

  private static boolean isKnown(Act act, KnowledgeBase base) {
    if (act instanceof Act.Answered answered) {
      String choice = answered.answer().choice();
      return base.question(answered.answer().question())
          .filter(question -> !answered.answer().isKnown() || question.choice(choice).isPresent())
          .isPresent();
    }
    if (act instanceof Act.Tried tried) {
      return base.cause(tried.attempt().cause()).isPresent();
    }
    return !(act instanceof Act.Reported reported)
        || base.errorCase(reported.sighting().caseId()).isPresent();
  }

  /** The text up to its last whole line. */
  static String whole(String text) {
    return text.substring(0, text.lastIndexOf('\n') + 1);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UnreadableSessionException(
          Problem.error(
              new Text("the session can not be read", "la session ne peut pas être lue"),
              Place.of(file.toString()),
              Text.same(e.getClass().getSimpleName()),
              new Text(
                  "'sessions' lists those there are", "'sessions' montre celles qui existent")));
    }
  }
}
