package dev.culprit.shell;

import dev.culprit.text.Language;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the common options, the environment and the installation say.
 *
 * @param knowledge folders of knowledge, what Culprit came with first; a later one lies on top of
 *     an earlier one
 * @param rules folders of rules, what Culprit came with first; all of them hold
 * @param product id of the product a log is taken to be of; empty: each log is recognised
 * @param quiet whether messages beside results and problems are left out
 * @param shippedKnowledge what Culprit came with; its rules for redaction hold where a folder of
 *     knowledge brings none
 * @param colour whether colours may be used where there is a terminal
 */
record Settings(
    Language language,
    List<Path> knowledge,
    List<Path> rules,
    Optional<String> product,
    boolean quiet,
    boolean colour,
    Path shippedKnowledge) {

  /**
   * The settings before any option is given.
   *
   * @param home the folder Culprit is installed in, or the working directory; its knowledge and
   *     rules may be missing where the environment names others
   */
  static Settings of(Map<String, String> environment, Path home) {
    return new Settings(
        language(environment),
        folders(environment.get("CULPRIT_KNOWLEDGE"), home.resolve("knowledge")),
        folders(environment.get("CULPRIT_RULES"), home.resolve("rules")),
        Optional.empty(),
        false,
        environment.getOrDefault("NO_COLOR", "").isEmpty(),
        home.resolve("knowledge"));
  }

  /** These settings, changed by the options of one command line. */
  Settings with(Invocation invocation) {
    return new Settings(
        invocation.value(Options.LANGUAGE).flatMap(Language::of).orElse(language),
        onTop(knowledge, invocation.values(Options.KNOWLEDGE).stream()),
        onTop(rules, invocation.values(Options.RULES).stream()),
        invocation.value(Options.PRODUCT).or(() -> product),
        quiet || invocation.has(Options.QUIET),
        colour && !invocation.has(Options.NO_COLOUR),
        shippedKnowledge);
  }

  /** The language of the messages about a command line, even one that cannot be understood. */
  Language languageOf(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String given =
          word.equals(Options.LANGUAGE.typed()) && i + 1 < words.size()
              ? words.get(i + 1)
              : word.startsWith(Options.LANGUAGE.typed() + "=")
                  ? word.substring(word.indexOf('=') + 1)
                  : "";
      Optional<Language> known = Language.of(given);
      if (known.isPresent()) {
        return known.get();
      }
    }
    return language;
  }

  /** The first of LC_ALL, LC_MESSAGES and LANG that says something decides, as POSIX has it. */
  private static Language language(Map<String, String> environment) {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .map(value -> Locale.forLanguageTag(value.split("[.@]")[0].replace('_', '-')))
        .map(Language::of)
        .orElseGet(() -> Language.of(Locale.getDefault()));
  }

  private static List<Path> folders(String listed, Path own) {
    Stream<String> others =
        listed == null ? Stream.empty() : Arrays.stream(listed.split(File.pathSeparator));
    List<Path> given = onTop(List.of(), others);
    return given.isEmpty() || Files.isDirectory(own) ? union(List.of(own), given) : given;
  }

  private static List<Path> onTop(List<Path> below, Stream<String> folders) {
    return union(below, folders.filter(folder -> !folder.isBlank()).map(Settings::folder).toList());
  }

  /** A folder that is named twice, in whatever way, lies where it was named first. */
  private static List<Path> union(List<Path> below, List<Path> above) {
    Map<Path, Path> byPlace = new LinkedHashMap<>();
    below.forEach(folder -> byPlace.putIfAbsent(place(folder), folder));
    above.forEach(folder -> byPlace.putIfAbsent(place(folder), folder));
    return List.copyOf(byPlace.values());
  }

  private static Path place(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException notThere) {
      return folder.toAbsolutePath().normalize();
    }
  }

  private static Path folder(String name) {
    try {
      Path folder = Path.of(FileNames.expand(name));
      if (Files.isDirectory(folder)) {
        return folder;
      }
    } catch (InvalidPathException e) {
      // Said below: such a folder cannot exist.
    }
    throw CommandFailure.file("there is no such folder", name, "", "name an existing folder");
  }
}
