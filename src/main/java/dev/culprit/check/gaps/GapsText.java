package dev.culprit.check.gaps;

import dev.culprit.report.LogText;
import dev.culprit.text.Language;
import dev.culprit.text.Phrases;
import dev.culprit.text.ShellWord;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells authors about gaps. */
public final class GapsText {
  private final Phrases phrases;
  private final Optional<String> encoding;
  private final Appendable out;

  private GapsText(Phrases phrases, Optional<String> encoding, Appendable out) {
    this.phrases = phrases;
    this.encoding = encoding;
    this.out = out;
  }

  /**
   * Writes a section per kind of gap; those without one are left out.
   *
   * @param encoding that was named for the logs
   */
  public static void write(Gaps gaps, Optional<String> encoding, Language language, Appendable out)
      throws IOException {
    new GapsText(Phrases.of(GapsText.class, language), encoding, out).write(gaps);
  }

  private void write(Gaps gaps) throws IOException {
    if (gaps.isEmpty()) {
      out.append(phrases.say("none")).append('\n');
      return;
    }
    section(
        "alike",
        gaps.alike().stream()
            .map(alike -> alike.caseId() + ": " + String.join(", ", alike.causes()))
            .toList());
    section(
        "unreached",
        gaps.unreached().stream().map(gap -> gap.caseId() + ": " + gap.cause()).toList());
    section("idle", gaps.idle());
    section(
        "unexplained",
        gaps.unexplained().stream()
            .flatMap(
                gap ->
                    Stream.of(
                        phrases.say(
                            "unexplained.line", gap.count(), LogText.safe(gap.line().text())),
                        "    " + beginning(gap)))
            .toList());
  }

  /** The command that begins a case with this line. */
  private String beginning(Gaps.Unexplained gap) {
    String place = gap.line().file() + ":" + gap.line().number();
    return "culprit knowledge new --product "
        + gap.product()
        + encoding.map(name -> " --encoding " + name).orElse("")
        + " --from "
        + ShellWord.quoted(place, File.separatorChar == '\\');
  }

  private void section(String key, List<String> lines) throws IOException {
    if (lines.isEmpty()) {
      return;
    }
    out.append(phrases.say(key)).append('\n');
    for (String line : lines) {
      out.append("  ").append(line).append('\n');
    }
    out.append('\n');
  }
}
