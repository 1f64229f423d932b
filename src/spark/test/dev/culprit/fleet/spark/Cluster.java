package dev.culprit.fleet.spark;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.spark.launcher.JavaModuleOptions;

/** A standalone master and workers, each a process of its own, on this computer's loopback. */
final class Cluster implements AutoCloseable {
  private static final String HOST = "127.0.0.1";

  private final Path folder;
  private final int port;
  private final Process master;
  private final List<Process> workers = new ArrayList<>();

  /**
   * Starts it.
   *
   * @param folder that it may use
   */
  Cluster(Path folder, int workers) throws IOException {
    this.folder = folder;
    linkJars();
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
      port = free.getLocalPort();
    }
    master =
        start(
            "org.apache.spark.deploy.master.Master",
            "--host", HOST, "--port", String.valueOf(port), "--webui-port", "0");
    awaitMaster();
    for (int i = 0; i < workers; i++) {
      this.workers.add(
          start(
              "org.apache.spark.deploy.worker.Worker",
              "--host", HOST, "--webui-port", "0", "--cores", "1", "--memory", "1g",
              "--work-dir", folder.resolve("work" + i).toString(), url()));
    }
  }

  String url() {
    return "spark://" + HOST + ":" + port;
  }

  /** Kills a worker as a power cut would. */
  void killWorker(int number) {
    workers.get(number).destroyForcibly();
  }

  @Override
  public void close() throws InterruptedException {
    List<Process> all = new ArrayList<>(workers);
    all.add(master);
    for (Process process : all) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
    }
  }

  /** Workers start executors from the jars of a Spark installation: here from the class path. */
  private void linkJars() throws IOException {
    Path jars = Files.createDirectories(folder.resolve("home/jars"));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(entry);
      if (entry.endsWith(".jar") && !isSilencer(entry) && !Files.exists(jars.resolve(path.getFileName()))) {
        Files.createSymbolicLink(jars.resolve(path.getFileName()), path.toAbsolutePath());
      }
    }
  }

  /** With it, what a process logs would not be in its log. */
  private static boolean isSilencer(String entry) {
    return entry.contains("slf4j-nop");
  }

  private Process start(String role, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(JavaModuleOptions.defaultModuleOptions().trim().split("\\s+")));
    command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp", folder.resolve("home/jars") + "/*", role));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SPARK_HOME", folder.resolve("home").toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", HOST);
    builder.redirectErrorStream(true);
    builder.redirectOutput(Files.createTempFile(folder, "process", ".log").toFile());
    return builder.start();
  }

  /** A worker that finds no master waits long before it tries again. */
  private void awaitMaster() throws IOException {
    while (master.isAlive()) {
      try (Socket socket = new Socket(HOST, port)) {
        return;
      } catch (IOException notYet) {
        Thread.onSpinWait();
      }
    }
    throw new IOException("the master did not start: see the logs in " + folder);
  }
}
