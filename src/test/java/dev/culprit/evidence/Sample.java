package dev.culprit.evidence;

import dev.culprit.knowledge.Clue;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Origin;
import dev.culprit.knowledge.Product;
import dev.culprit.knowledge.Signature;
import dev.culprit.knowledge.Signature.Alternative;
import dev.culprit.knowledge.Source;
import dev.culprit.knowledge.When;
import dev.culprit.text.Place;
import dev.culprit.text.Text;
import java.util.Arrays;
import java.util.List;

/** Pieces of knowledge for tests, about a product {@code agent} with the log {@code agent.log}. */
final class Sample {
  static final Place PLACE = new Place("case.yaml", 7, 11);

  private Sample() {}

  static Signature line(String id, String... lines) {
    return signature(
        id, false, "", Arrays.stream(lines).map(l -> new Alternative(l, false, PLACE)).toList());
  }

  static Signature regex(String id, String... regexes) {
    return signature(
        id, false, "", Arrays.stream(regexes).map(r -> new Alternative(r, true, PLACE)).toList());
  }

  static Signature ignoringCase(Signature signature) {
    return signature(signature.id(), true, signature.value(), signature.alternatives());
  }

  static Signature meaning(String value, Signature signature) {
    return signature(signature.id(), signature.ignoreCase(), value, signature.alternatives());
  }

  static Signature onlyIn(String log, Signature signature) {
    return new Signature(
        signature.id(),
        signature.alternatives(),
        List.of(log),
        signature.ignoreCase(),
        signature.value(),
        List.of(),
        List.of(),
        PLACE);
  }

  private static Signature signature(
      String id, boolean ignoreCase, String value, List<Alternative> alternatives) {
    return new Signature(
        id, alternatives, List.of(), ignoreCase, value, List.of(), List.of(), PLACE);
  }

  static ErrorCase errorCase(String id, Signature... signatures) {
    return errorCase(id, null, null, List.of(), signatures);
  }

  static ErrorCase noise(String id, Signature... signatures) {
    return errorCase(id, Text.same("harmless"), null, List.of(), signatures);
  }

  static ErrorCase when(String id, When when, Signature... signatures) {
    return errorCase(id, null, when, List.of(), signatures);
  }

  static ErrorCase withClue(String id, Signature clue, Signature... signatures) {
    return errorCase(id, null, null, List.of(new Clue(clue, List.of())), signatures);
  }

  private static ErrorCase errorCase(
      String id, Text noise, When when, List<Clue> clues, Signature... signatures) {
    return new ErrorCase(
        id,
        "agent",
        "connect",
        "",
        Origin.AUTHORED,
        Text.same(id),
        new Source("", "", ""),
        noise,
        false,
        List.of(signatures),
        clues,
        when,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        PLACE);
  }

  static Product agent() {
    return new Product(
        "agent",
        Text.same("Agent"),
        List.of("agent", "agentd"),
        List.of(
            new Product.Log("agent", Text.same("log"), List.of("agent*.log*"), "", ""),
            new Product.Log("daemon", Text.same("log"), List.of("agentd.log"), "", "")),
        List.of(),
        List.of(line("agent-service", "Starting agent service")),
        new Product.RunBounds(
            List.of(
                line("command", "Agent Command: {command:word}"),
                line("version-start", "Agent Version:")),
            List.of(line("connected", "Connected machine")),
            List.of(line("exit-code", "Exit Code: {code}"))),
        List.of(
            line("error-level", "level=error"),
            line("fatal-level", "level=fatal"),
            line("console-fatal", "FATAL[")),
        List.of(),
        List.of(
            new Product.ContextValue(
                "agent-version",
                Text.same("version"),
                "",
                Product.Scope.RUN,
                List.of(regex("version", "Agent Version: (?P<agent_version>[0-9.]+)"))),
            new Product.ContextValue(
                "platform",
                Text.same("platform"),
                "",
                Product.Scope.RUN,
                List.of(
                    meaning("windows", line("windows-path", "C:\\ProgramData")),
                    meaning("linux", line("linux-path", "/var/opt/agent"))))),
        List.of(),
        List.of(),
        PLACE);
  }

  static KnowledgeBase base(ErrorCase... cases) {
    return new KnowledgeBase(List.of(agent()), List.of(cases), List.of(), List.of());
  }
}
