package dev.culprit.shell;

import dev.culprit.interview.session.SessionFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How long the next command waits for what was just saved, in the process of a prompt that is open.
 * Arguments: a folder, and how many edits of each kind are made; without the latter the folder is
 * filled, and what a first start keeps is kept.
 */
final class BenchReload {
  private static final int CASES = 1_000;

  private static final int COMMAND_IS_TYPED_MILLIS = 1_500;

  /** A person takes longer between opening the prompt and saving the first edit. */
  private static final int FIRST_EDIT_MILLIS = 5_000;

  private final Path knowledge;
  private final Path rules;
  private final Surroundings here;
  private final StringWriter told = new StringWriter();

  private BenchReload(Path work) throws IOException {
    knowledge = work.resolve("knowledge");
    rules = work.resolve("rules");
    if (!Files.exists(knowledge)) {
      fill();
    }
    Console console =
        new Console(
            new PrintWriter(told),
            new PrintWriter(told),
            InputStream.nullInputStream(),
            false,
            false,
            false,
            () -> null);
    Map<String, String> environment =
        Map.of(
            "CULPRIT_KNOWLEDGE", knowledge.toString(),
            "CULPRIT_RULES", rules.toString());
    here =
        new Surroundings(
            Settings.of(environment, work),
            console,
            new KeptWorkspaces(Caches.in(work.resolve("cache"))),
            new SessionFolder(work.resolve("sessions")));
  }

  public static void main(String[] arguments) throws Exception {
    BenchReload bench = new BenchReload(Path.of(arguments[0]));
    if (arguments.length == 1) {
      bench.seconds();
    } else {
      bench.run(Integer.parseInt(arguments[1]));
    }
  }

  private void fill() throws IOException {
    write(knowledge.resolve("plant/product.yaml"), PRODUCT);
    for (int i = 0; i < CASES; i++) {
      write(file(i), CASE.replace("%d", String.valueOf(i)));
    }
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".drl")).toList()) {
        write(rules.resolve(Path.of("rules").relativize(file).toString()), Files.readString(file));
      }
    }
  }

  private void run(int edits) throws Exception {
    double opened = seconds();
    here.workspaces().readAhead(here);
    Thread.sleep(FIRST_EDIT_MILLIS);
    List<Double> untouched = new ArrayList<>();
    List<Double> yaml = new ArrayList<>();
    List<Double> drl = new ArrayList<>();
    List<Double> typed = new ArrayList<>();
    for (int i = 0; i < edits; i++) {
      untouched.add(seconds());
      Path file = file(i * 37 % CASES);
      Files.writeString(file, Files.readString(file).replace("not ready", "not ready at all"));
      yaml.add(seconds());
      Path rule = rules.resolve("inference.drl");
      Files.writeString(rule, Files.readString(rule) + "// edit " + i + "\n");
      drl.add(seconds());
      Files.writeString(rule, Files.readString(rule) + "// edit " + i + " again\n");
      Thread.sleep(COMMAND_IS_TYPED_MILLIS);
      typed.add(seconds());
    }
    if (told.toString().lines().count() != 3L * edits) {
      throw new IllegalStateException(told.toString());
    }
    System.out.println("| what was saved | first ms | median ms | worst ms | times nothing |");
    System.out.println("|---|---|---|---|---|");
    double nothing = median(untouched);
    print("all of it (the prompt opens)", List.of(opened), nothing);
    print("nothing", untouched, nothing);
    print("one of " + CASES + " cases", yaml, nothing);
    print("the general rules", drl, nothing);
    print("the general rules, 1.5 s before the command", typed, nothing);
  }

  /** Until a command has sound knowledge and rules that can be run. */
  private double seconds() {
    long start = System.nanoTime();
    here.workspace().knowledge();
    here.workspace().inference();
    return (System.nanoTime() - start) / 1e9;
  }

  private static void print(String what, List<Double> seconds, double nothing) {
    System.out.printf(
        "| %s | %.1f | %.1f | %.1f | %.1f |%n",
        what,
        seconds.get(0) * 1e3,
        median(seconds) * 1e3,
        seconds.stream().mapToDouble(each -> each).max().orElseThrow() * 1e3,
        median(seconds) / nothing);
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  private Path file(int number) {
    return knowledge.resolve("plant/start/valve-" + number + "-stuck.yaml");
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static final String PRODUCT =
      """
      product: plant
      title: { en: The plant, fr: L'usine }
      stages:
        - { id: start, title: { en: Start, fr: Démarrage } }
      recognised-by:
        - { id: plant-line, line: "plantd[{process:number}]", samples: ["plantd[12]: ready"] }
      """;

  private static final String CASE =
      """
      case: valve-%d-stuck
      title: { en: Valve %d is stuck, fr: La vanne %d est bloquée }
      source: { document: Manual of the plant, revised: 2020-07-10 }
      signatures:
        - id: valve-%d-stuck
          line: "valve %d of line {line:number} is not ready: {state:quoted}"
          samples: ["plantd[12]: valve %d of line 7 is not ready: 'half open'"]
          rejects: ["plantd[12]: valve %d of line 7 is ready"]
      causes:
        - id: valve-%d-dirty
          likelihood: common
          title: { en: Valve %d is dirty, fr: La vanne %d est sale }
          because: { en: "Dirt keeps it {state}.", fr: "La saleté la maintient {state}." }
          solution:
            who: machine-admin
            effort: minutes
            steps: [{ en: Clean it., fr: La nettoyer., linux: "plantctl clean %d" }]
            verify: { expect: { en: It is ready., fr: Elle est prête. } }
        - id: valve-%d-broken
          likelihood: rare
          title: { en: Valve %d is broken, fr: La vanne %d est cassée }
          because: { en: "A broken valve stays {state}.", fr: "Une vanne cassée reste {state}." }
          solution:
            who: vendor
            effort: hours
            steps: [{ en: Replace it., fr: La remplacer. }]
            verify: { expect: { en: It is ready., fr: Elle est prête. } }
      questions:
        - id: is-valve-%d-clean
          effort: glance
          text: { en: "Is valve %d clean?", fr: "La vanne %d est-elle propre ?" }
          answers:
            "yes": { rules-out: [valve-%d-dirty] }
            "no": { confirms: [valve-%d-dirty] }
      scenarios:
        - name: a clean valve is broken
          log: "plantd[12]: valve %d of line 7 is not ready: 'half open'"
          answers: { is-valve-%d-clean: "yes" }
          diagnosis: valve-%d-broken
      """;
}
