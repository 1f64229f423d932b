package dev.culprit.report;

import dev.culprit.diagnosis.Incident;
import dev.culprit.diagnosis.SuspectState;
import dev.culprit.evidence.LogFile;
import dev.culprit.evidence.Run;
import dev.culprit.knowledge.Commands;
import dev.culprit.log.LogLine;
import dev.culprit.report.page.Block;
import dev.culprit.report.page.Words;
import dev.culprit.text.Language;
import dev.culprit.text.Phrases;
import dev.culprit.text.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the words of a report are found: one diagnosis told in one language. */
record Telling(Diagnosed diagnosed, Phrases phrases, ShortPaths paths) {

  static Telling of(Diagnosed diagnosed, Language language) {
    List<String> paths =
        diagnosed.observation().files().stream().map(LogFile::path).distinct().toList();
    return new Telling(
        diagnosed, Phrases.of(Telling.class, language), new ShortPaths(paths, language));
  }

  Language language() {
    return phrases.language();
  }

  String say(String key, Object... arguments) {
    return phrases.say(key, arguments);
  }

  Words words(String key, Object... arguments) {
    return Words.of(say(key, arguments));
  }

  /** The phrase of a constant: {@code who.azure-admin} for {@code Who.AZURE_ADMIN}. */
  String say(String family, Enum<?> constant) {
    return say(family + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  String text(Text text, Map<String, String> values) {
    return text.in(language(), values);
  }

  String quoted(String text) {
    return say("quoted", text);
  }

  /** Where a line stands, the file by the shortest name that is its alone. */
  String place(LogLine line) {
    return paths.of(line.file()) + ":" + line.number();
  }

  String time(Instant time) {
    return Times.of(time, phrases);
  }

  String span(Instant from, Instant to) {
    return Times.of(from, to, phrases);
  }

  String percent(double probability) {
    return Percent.of(probability, phrases);
  }

  /**
   * How a suspect stands, in a word or a number. All of the belief is said in words: a number would
   * read as proof where the others are merely ruled out.
   */
  String standing(SuspectState.Status status, double probability) {
    return switch (status) {
      case CONFIRMED -> say("standing.proved");
      case RULED_OUT -> say("standing.ruled-out");
      case SET_ASIDE -> say("standing.set-aside");
      case SUSPECTED -> probability < 1 ? percent(probability) : say("standing.last");
    };
  }

  /** The commands for the platform that is known, for both when none is. */
  List<Block> commands(Commands commands, Map<String, String> values) {
    List<Block> blocks = new ArrayList<>();
    String windows = Text.fill(commands.windows(), values);
    String linux = Text.fill(commands.linux(), values);
    String platform = values.getOrDefault(PLATFORM, "").toLowerCase(Locale.ROOT);
    if (windows.equals(linux) && !windows.isEmpty()) {
      blocks.add(new Block.Command("", windows));
    } else if (platform.equals("windows") && !windows.isEmpty()) {
      blocks.add(new Block.Command("", windows));
    } else if (platform.equals("linux") && !linux.isEmpty()) {
      blocks.add(new Block.Command("", linux));
    } else {
      add(blocks, say("platform.windows"), windows);
      add(blocks, say("platform.linux"), linux);
    }
    return blocks;
  }

  private static void add(List<Block> blocks, String label, String command) {
    if (!command.isEmpty()) {
      blocks.add(new Block.Command(label, command));
    }
  }

  /** What is known of the machine in an incident. */
  Map<String, String> contextOf(Incident incident) {
    Run run = incident.run();
    return diagnosed.findings().evidence().contextOf(run == null ? 0 : run.number());
  }

  /** The context value that says which platform a run was on: {@code windows} or {@code linux}. */
  private static final String PLATFORM = "platform";
}
