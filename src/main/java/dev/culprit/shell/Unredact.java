package dev.culprit.shell;

import dev.culprit.report.redaction.Pseudonyms;
import dev.culprit.report.redaction.Unredaction;
import dev.culprit.text.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.springframework.shell.core.command.ExitStatus;

/** {@code culprit unredact}: a report with the names, ids and addresses it was made from. */
final class Unredact extends ShellCommand {
  Unredact(Surroundings surroundings) {
    super(
        Declaration.of(
            "unredact",
            Group.TROUBLESHOOTING,
            new Arguments("[FILE|-]", 0, 1, Proposals.FILES),
            Masking.MAP,
            Diagnose.OUTPUT),
        surroundings);
  }

  @Override
  ExitStatus run(Invocation invocation, Surroundings here) {
    String map =
        invocation
            .value(Masking.MAP)
            .orElseThrow(
                () ->
                    CommandFailure.usage(
                        here.say("unredact.no-map"), "", here.say("redaction.name-a-map")));
    Pseudonyms pseudonyms = Masking.read(Masking.path(map, here), here);
    String report = report(invocation, here);
    Output.of(invocation).write(here, out -> out.append(Unredaction.apply(report, pseudonyms)));
    return Status.DONE;
  }

  private static String report(Invocation invocation, Surroundings here) {
    String name = invocation.arguments().stream().findFirst().orElse(Place.STANDARD_INPUT);
    try {
      byte[] bytes =
          name.equals(Place.STANDARD_INPUT)
              ? here.console().in().readAllBytes()
              : Files.readAllBytes(Masking.path(name, here));
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw CommandFailure.file(
          here.say("unredact.unreadable"),
          name,
          e.getClass().getSimpleName(),
          here.say("unredact.name-a-report"));
    }
  }
}
