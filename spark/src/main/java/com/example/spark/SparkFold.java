package com.example.spark;

import java.nio.file.Path;
import java.util.Objects;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapred.FileInputFormat;
import org.apache.hadoop.mapred.JobConf;
import org.apache.hadoop.mapred.TextInputFormat;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Folds the lines of a file on Apache Spark: each partition by itself, the parts merged in a tree.
 * The result is that of {@link SingleProcessFold}, to the byte.
 *
 * <p>Whatever Spark is told by system properties, such as {@code -Dspark.master=local[4]}, holds;
 * without it Spark runs in this process on two threads, listens on the local host alone and shows
 * no web page.
 */
final class SparkFold implements AutoCloseable {
  private final JavaSparkContext context;

  private SparkFold(JavaSparkContext context) {
    this.context = context;
  }

  /**
   * Starts Spark.
   *
   * @return the fold; to be closed
   */
  static SparkFold start() {
    return new SparkFold(
        new JavaSparkContext(
            new SparkConf()
                .setIfMissing("spark.master", "local[2]")
                .setIfMissing("spark.app.name", "rollup")
                .setIfMissing("spark.driver.host", "localhost")
                .setIfMissing("spark.driver.bindAddress", "127.0.0.1")
                .setIfMissing("spark.ui.enabled", "false")
                // A partial roll-up writes itself as its bytes, which Kryo would not ask it to do.
                .set("spark.serializer", "org.apache.spark.serializer.JavaSerializer")));
  }

  /**
   * Folds a file.
   *
   * @param file a file that exists: a document of JSON a line, each line ended by a line feed but
   *     perhaps the last
   * @param partitions into how many parts at least the file is divided
   * @return what the lines add up to
   */
  PartialRollup fold(Path file, int partitions) {
    String name = nameOf(file);
    return lines(file, partitions)
        .zipWithIndex()
        .treeAggregate(
            new PartialRollup(),
            (part, line) -> part.add(name, line._2() + 1, line._1()),
            PartialRollup::add);
  }

  /** The lines as bytes: whether they are UTF-8 is for the reader of documents to say. */
  JavaRDD<byte[]> lines(Path file, int partitions) {
    JobConf job = new JobConf(context.hadoopConfiguration());
    job.set("textinputformat.record.delimiter", "\n");
    FileInputFormat.setInputPaths(job, literal(file));
    return context
        .hadoopRDD(job, TextInputFormat.class, LongWritable.class, Text.class, partitions)
        .map(line -> line._2().copyBytes());
  }

  /** The path with its wildcards escaped: a file may be called {@code reports [1].jsonl}. */
  private static org.apache.hadoop.fs.Path literal(Path file) {
    String path = file.toUri().getPath().replaceAll("[\\[\\]{}*?\\\\]", "\\\\$0");
    return new org.apache.hadoop.fs.Path("file", null, path);
  }

  static String nameOf(Path file) {
    return Objects.requireNonNull(file.getFileName(), "file name").toString();
  }

  @Override
  public void close() {
    context.close();
  }
}
