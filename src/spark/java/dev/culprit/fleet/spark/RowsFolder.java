package dev.culprit.fleet.spark;

import dev.culprit.fleet.rows.Row;
import dev.culprit.fleet.rows.RowCsv;
import dev.culprit.fleet.rows.RowJson;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/**
 * The folder that rows are written into. They are kept once as they come, through Hadoop's commit
 * protocol: a task that was lost is done again, and only one of its outputs counts. The formats
 * that were asked for are made from that, so no machine is diagnosed twice.
 */
final class RowsFolder {
  private static final String KEPT = "rows.partial";

  private final SparkSession session;
  private final Path output;

  RowsFolder(SparkSession session, Path output) {
    this.session = session;
    this.output = output;
  }

  /**
   * Keeps rows as they come.
   *
   * @throws IllegalArgumentException when something is there already
   */
  void keep(JavaRDD<String> lines) throws IOException {
    FileSystem system = output.getFileSystem(session.sparkContext().hadoopConfiguration());
    if (system.exists(output)) {
      throw new IllegalArgumentException(
          "there is already something at " + output + ": remove it or name another --output");
    }
    lines.saveAsTextFile(new Path(output, KEPT).toString());
  }

  /** The rows that were kept, in no order. */
  JavaRDD<Row> read() {
    return JavaSparkContext.fromSparkContext(session.sparkContext())
        .textFile(new Path(output, KEPT).toString())
        .map(line -> RowJson.read(line).orElseThrow());
  }

  /** Writes the rows in these formats, in the order of the machines' names. */
  void write(List<String> formats) {
    JavaRDD<Row> sorted =
        read().mapToPair(row -> new Tuple2<>(row.machine(), row)).sortByKey().values();
    for (String format : formats.isEmpty() ? List.of("jsonl") : formats) {
      String to = new Path(output, "rows." + format).toString();
      switch (format) {
        case "jsonl" -> sorted.map(RowJson::line).saveAsTextFile(to);
        case "csv" -> sorted.mapPartitions(RowsFolder::csv).saveAsTextFile(to);
        case "parquet" -> ParquetColumns.frame(session, sorted).write().parquet(to);
        default ->
            throw new IllegalArgumentException(
                "--rows cannot be '" + format + "': write jsonl, csv or parquet");
      }
    }
  }

  /** Each part has the names of the columns, as Spark itself reads and writes CSV. */
  private static Iterator<String> csv(Iterator<Row> rows) {
    return Stream.concat(
            Stream.of(RowCsv.HEAD),
            StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
                .map(RowCsv::line))
        .iterator();
  }

  /** Removes what was kept, once it is written. */
  void forget() throws IOException {
    output
        .getFileSystem(session.sparkContext().hadoopConfiguration())
        .delete(new Path(output, KEPT), true);
  }
}
