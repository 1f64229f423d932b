package dev.culprit.fleet.spark;

import dev.culprit.fleet.Engine;
import dev.culprit.fleet.FleetOptions;
import dev.culprit.fleet.machines.Machine;
import dev.culprit.fleet.machines.MachinePattern;
import dev.culprit.fleet.machines.Machines;
import dev.culprit.fleet.rows.RowJson;
import dev.culprit.fleet.summary.FleetSummary;
import dev.culprit.text.Problem;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;

/**
 * The job that is submitted to a cluster: one row for each machine, and a report, in a folder of
 * any file system.
 */
public final class FleetJob {
  /** So many parts for each core: those that are done early take what is left. */
  private static final int PARTS_PER_CORE = 8;

  private final SparkSession session;
  private final FleetArguments arguments;

  private FleetJob(SparkSession session, FleetArguments arguments) {
    this.session = session;
    this.arguments = arguments;
  }

  public static void main(String[] words) throws IOException {
    try (SparkSession session = SparkSession.builder().appName("culprit fleet").getOrCreate()) {
      run(session, words);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  /**
   * Runs the job in a session.
   *
   * @return how many machines have a row
   * @throws IllegalArgumentException when the command line, the knowledge or the rules are wrong
   */
  public static long run(SparkSession session, String... words) throws IOException {
    return new FleetJob(session, FleetArguments.of(words)).run();
  }

  private long run() throws IOException {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
    Configuration hadoop = context.hadoopConfiguration();
    Shipment shipment = shipment(hadoop);
    Shipment.Unpacked here = shipment.unpacked();
    if (!here.problems().isEmpty()) {
      throw new IllegalArgumentException(
          String.join("\n", here.problems().stream().map(Problem::oneLine).toList()));
    }
    HadoopFiles files = new HadoopFiles(hadoop);
    List<Machine> machines = machines(files, here);
    int cores = context.defaultParallelism();
    int parts = Integer.parseInt(arguments.value("parts", String.valueOf(cores * PARTS_PER_CORE)));
    List<ArrayList<Machine>> balanced = Balance.of(machines, parts);
    Broadcast<Shipment> shipped = context.broadcast(shipment.with(here.compiled()));
    Broadcast<HadoopFiles> store = context.broadcast(files);
    JavaRDD<String> lines =
        context
            .parallelize(balanced, balanced.size())
            .flatMap(
                part ->
                    part.stream()
                        .map(machine -> shipped.value().engine().diagnose(machine, store.value()))
                        .map(RowJson::line)
                        .iterator());
    RowsFolder rows = new RowsFolder(session, new Path(arguments.value("output", "")));
    rows.keep(lines);
    rows.write(arguments.values("rows"));
    FleetSummary summary =
        rows.read()
            .aggregate(new FleetSummary(), FleetSummary::add, FleetSummary::merge);
    new ReportFiles(arguments, here, hadoop).write(summary, Instant.now());
    rows.forget();
    return summary.machines();
  }

  private Shipment shipment(Configuration hadoop) throws IOException {
    ArrayList<FolderContent> knowledge = new ArrayList<>();
    for (String folder : arguments.values("knowledge")) {
      knowledge.add(FolderContent.read(folder, hadoop));
    }
    ArrayList<FolderContent> rules = new ArrayList<>();
    for (String folder : arguments.values("rules")) {
      rules.add(FolderContent.read(folder, hadoop));
    }
    FleetOptions options =
        new FleetOptions(
            arguments.value("product", ""),
            time("since"),
            time("until"),
            arguments.encoding(),
            arguments.has("all-runs"),
            arguments.answers());
    return new Shipment(UUID.randomUUID().toString(), knowledge, rules, FolderContent.EMPTY, options);
  }

  private Instant time(String option) {
    String written = arguments.value(option, "");
    return written.isEmpty() ? null : Instant.parse(written);
  }

  private List<Machine> machines(HadoopFiles files, Shipment.Unpacked here) throws IOException {
    Optional<String> written = Optional.of(arguments.value("machines", "")).filter(p -> !p.isEmpty());
    Optional<MachinePattern> pattern = written.flatMap(MachinePattern::of);
    if (written.isPresent() && pattern.isEmpty()) {
      throw new IllegalArgumentException(
          "--machines cannot be '" + written.get() + "': write {machine} once where the name stands");
    }
    Machines machines = new Machines(pattern, Engine.usualNames(here.knowledge().base()));
    files.list(arguments.places(), machines);
    List<Machine> all = machines.all();
    if (all.isEmpty()) {
      throw new IllegalArgumentException("no machine was found: check the paths and --machines");
    }
    return all;
  }
}
