package dev.culprit.fleet.spark;

import dev.culprit.fleet.Engine;
import dev.culprit.fleet.FleetOptions;
import dev.culprit.inference.Inference;
import dev.culprit.inference.LoadedRules;
import dev.culprit.inference.RuleCache;
import dev.culprit.inference.Rules;
import dev.culprit.knowledge.KnowledgeReader;
import dev.culprit.knowledge.LoadedKnowledge;
import dev.culprit.report.redaction.RedactionRules;
import dev.culprit.text.Problem;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that an executor needs to diagnose: the content of knowledge and rules, and the options.
 *
 * @param compiled what the cache of compiled rules holds, so that only the driver compiles; it may
 *     be empty
 * @param id of the job, so that an executor knows whether the engine it has is this one
 */
record Shipment(
    String id,
    ArrayList<FolderContent> knowledge,
    ArrayList<FolderContent> rules,
    FolderContent compiled,
    FleetOptions options)
    implements Serializable {

  /** What was made of a shipment: an engine, the knowledge, and what of both is wrong. */
  record Unpacked(
      String id,
      Engine engine,
      LoadedKnowledge knowledge,
      FolderContent compiled,
      RedactionRules redaction,
      List<Problem> problems) {}

  private static Unpacked last;

  /** The same with the rules that were compiled from it. */
  Shipment with(FolderContent compiledRules) {
    return new Shipment(id, knowledge, rules, compiledRules, options);
  }

  /**
   * The engine of this process: made by the first task that asks for it, used by all.
   *
   * @throws IllegalStateException when knowledge or rules are broken
   */
  Engine engine() {
    Unpacked unpacked = unpacked();
    if (!unpacked.problems().isEmpty()) {
      throw new IllegalStateException(unpacked.problems().get(0).oneLine());
    }
    return unpacked.engine();
  }

  /** As {@link #engine}, with what is wrong. */
  Unpacked unpacked() {
    synchronized (Shipment.class) {
      if (last == null || !last.id().equals(id)) {
        last = unpack();
      }
      return last;
    }
  }

  private Unpacked unpack() {
    Path folder = null;
    try {
      folder = Files.createTempDirectory("culprit");
      List<Path> knowledgeFolders = folders(folder, "knowledge", knowledge);
      LoadedKnowledge loaded = KnowledgeReader.read(knowledgeFolders);
      Path cache = compiled.into(Files.createDirectories(folder.resolve("compiled")));
      LoadedRules read = Rules.load(folders(folder, "rules", rules), RuleCache.in(cache));
      RedactionRules redaction = RedactionRules.read(knowledgeFolders.get(0), knowledgeFolders);
      List<Problem> problems =
          Stream.of(loaded.problems(), read.problems(), redaction.problems())
              .flatMap(List::stream)
              .filter(Problem::isError)
              .toList();
      Engine engine =
          problems.isEmpty()
              ? new Engine(loaded.base(), new Inference(read.rules()), redaction, options)
              : null;
      return new Unpacked(id, engine, loaded, FolderContent.read(cache), redaction, problems);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      remove(folder);
    }
  }

  private static List<Path> folders(Path folder, String name, List<FolderContent> contents)
      throws IOException {
    List<Path> folders = new ArrayList<>();
    for (FolderContent content : contents) {
      folders.add(content.into(Files.createDirectories(folder.resolve(name + folders.size()))));
    }
    return folders;
  }

  private static void remove(Path folder) {
    if (folder == null) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      // It lies in the folder for temporary files, which is emptied anyway.
    }
  }
}
