package dev.culprit.log;

import dev.culprit.text.Problem;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What a person gave to read: files, folders, archives, standard input. */
public final class LogInputs {
  private final List<FoundFile> files;
  private final List<Problem> problems;
  private final InputStream standardInput;
  private final ReadSettings settings;

  private LogInputs(
      List<FoundFile> files,
      List<Problem> problems,
      InputStream standardInput,
      ReadSettings settings) {
    this.files = files;
    this.problems = problems;
    this.standardInput = standardInput;
    this.settings = settings;
  }

  /**
   * Looks for the inputs; nothing is read yet.
   *
   * @param paths of files, folders and archives; {@code -} is standard input
   * @param namesFirst name patterns, such as {@code azcmagent*.log*}, of the logs that come first
   *     in a folder, in their order
   */
  public static LogInputs of(List<String> paths, InputLimits limits, List<String> namesFirst) {
    return of(paths, limits, namesFirst, System.in);
  }

  static LogInputs of(
      List<String> paths, InputLimits limits, List<String> namesFirst, InputStream standardInput) {
    List<Problem> problems = new ArrayList<>();
    FileSearch search = new FileSearch(limits, new NameOrder(namesFirst), problems::add);
    List<FoundFile> files = search.find(paths);
    return new LogInputs(
        List.copyOf(files), List.copyOf(problems), standardInput, ReadSettings.whole(limits));
  }

  /** The same inputs, of which only what falls into a time is read where that can be told. */
  public LogInputs within(TimeWindow window) {
    return with(
        new ReadSettings(settings.limits(), window, settings.encoding(), settings.stopped()));
  }

  /** The names of the encodings that inputs may be in. */
  public static List<String> encodings() {
    return Arrays.stream(Encoding.values()).map(Encoding::label).toList();
  }

  /**
   * The same inputs, of which those that do not tell their encoding are in this one.
   *
   * @param name one of {@link #encodings}
   * @throws IllegalArgumentException when it is none
   */
  public LogInputs encodedAs(String name) {
    return with(settings.encodedAs(name));
  }

  /**
   * The same inputs, which end where they are as soon as this is true, even while nothing comes
   * from standard input. A line may then be given in part.
   */
  public LogInputs stoppedBy(BooleanSupplier stopped) {
    return with(
        new ReadSettings(settings.limits(), settings.window(), settings.encoding(), stopped));
  }

  private LogInputs with(ReadSettings others) {
    return new LogInputs(files, problems, standardInput, others);
  }

  /** In the order they were given; a folder's files in the order of {@code namesFirst}. */
  public List<LogInput> inputs() {
    return files.stream()
        .map(
            found ->
                found.isStandardInput()
                    ? new StandardInput(standardInput, settings)
                    : new PlainFile(found.file(), found.name(), found.size(), settings))
        .map(LogInput.class::cast)
        .toList();
  }

  /** What cannot be read, each with its reason. More may come up in a visit. */
  public List<Problem> problems() {
    return problems;
  }
}
