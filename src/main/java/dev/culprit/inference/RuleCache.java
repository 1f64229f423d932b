package dev.culprit.inference;

import dev.culprit.cache.CacheFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where compiled rules are kept from one start to the next. It may be deleted at any time, and two
 * processes may use it at once: an entry appears whole or not at all.
 *
 * <p>An entry is looked up by the content of the rules, so an edited rule is never answered from
 * it. Before anything of an entry is loaded, its folder and file must belong to the user and be
 * writable by nobody else, and the entry must have the sum that it says; any doubt means that the
 * rules are compiled again. That guards against damage, half-written files and other users of the
 * machine. It does not guard against a program that runs as the same user, which could change this
 * program as well; but even then a class file is refused that uses more than rules may use.
 */
public final class RuleCache {
  private static final String FOLDER = "rules";
  private static final String SUFFIX = ".rules";

  private final CacheFolder folder;

  private RuleCache(CacheFolder folder) {
    this.folder = folder;
  }

  /** A cache in this folder, which is made when it is needed. */
  public static RuleCache in(Path folder) {
    return new RuleCache(new CacheFolder(folder.resolve(FOLDER)));
  }

  /** No cache: rules are compiled in memory each time. */
  public static RuleCache none() {
    return new RuleCache(null);
  }

  Optional<CompiledRules> find(String key) {
    return folder == null ? Optional.empty() : folder.read(key + SUFFIX).flatMap(RuleArchive::read);
  }

  /** What is kept of this compiler's work, for these rules and others. */
  List<CompiledRules> earlier() {
    return folder == null
        ? List.of()
        : folder.names().stream()
            .filter(name -> name.startsWith(RuleKey.compiler()) && name.endsWith(SUFFIX))
            .flatMap(name -> folder.read(name).stream())
            .flatMap(bytes -> RuleArchive.read(bytes).stream())
            .toList();
  }

  /** Keeps compiled rules, if the folder allows; if not, they only live in memory. */
  void keep(String key, CompiledRules rules) {
    if (folder != null) {
      folder.write(key + SUFFIX, RuleArchive.write(rules));
    }
  }
}
