package dev.culprit.fleet.spark;

import dev.culprit.fleet.rows.Row;
import java.sql.Timestamp;
import java.time.Instant;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/** The columns of a row in Parquet. */
final class ParquetColumns {
  private static final StructType SCHEMA =
      new StructType()
          .add("machine", DataTypes.StringType)
          .add("status", DataTypes.StringType)
          .add("cause", DataTypes.StringType)
          .add("case", DataTypes.StringType)
          .add("probability", DataTypes.DoubleType)
          .add("first_seen", DataTypes.TimestampType)
          .add("last_seen", DataTypes.TimestampType)
          .add("context", DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType))
          .add("next", DataTypes.StringType)
          .add("others", DataTypes.createArrayType(DataTypes.StringType))
          .add("unexplained_lines", DataTypes.LongType)
          .add("bytes", DataTypes.LongType)
          .add("problem", DataTypes.StringType);

  private ParquetColumns() {}

  static Dataset<org.apache.spark.sql.Row> frame(SparkSession session, JavaRDD<Row> rows) {
    return session.createDataFrame(rows.map(ParquetColumns::columns), SCHEMA);
  }

  private static org.apache.spark.sql.Row columns(Row row) {
    return RowFactory.create(
        row.machine(),
        row.status().id(),
        row.cause(),
        row.caseId(),
        row.probability(),
        time(row.firstSeen()),
        time(row.lastSeen()),
        CollectionConverters.asScala(row.context()),
        row.next(),
        CollectionConverters.asScala(row.others()).toSeq(),
        row.unexplained().stream().mapToLong(Row.Unexplained::count).sum(),
        row.bytes(),
        row.problem());
  }

  private static Timestamp time(String written) {
    return written.isEmpty() ? null : Timestamp.from(Instant.parse(written));
  }
}
