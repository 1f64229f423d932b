package dev.culprit.fleet;

import dev.culprit.fleet.machines.FileStore;
import dev.culprit.fleet.machines.Machine;
import dev.culprit.fleet.rows.Journal;
import dev.culprit.fleet.rows.Row;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Diagnoses machines on the cores of this computer; each row is kept as soon as it is there. */
public final class LocalRun {
  private final Engine engine;
  private final FileStore store;
  private final Journal journal;
  private final int threads;
  private final BooleanSupplier cancelled;
  private final Consumer<FleetProgress> progress;
  private final long started = System.nanoTime();
  private FleetProgress now;

  /**
   * @param threads how many machines are diagnosed at a time, at least 1
   * @param cancelled once true, no other machine is begun
   * @param progress told after each machine, from any thread but by one at a time
   */
  public LocalRun(
      Engine engine,
      FileStore store,
      Journal journal,
      int threads,
      BooleanSupplier cancelled,
      Consumer<FleetProgress> progress) {
    this.engine = engine;
    this.store = store;
    this.journal = journal;
    this.threads = threads;
    this.cancelled = cancelled;
    this.progress = progress;
  }

  /**
   * Diagnoses every machine that has no row yet.
   *
   * @throws IOException when a row cannot be kept; those before it are
   */
  public void diagnose(List<Machine> machines) throws IOException {
    Set<String> done = journal.machines();
    ConcurrentLinkedQueue<Machine> waiting = new ConcurrentLinkedQueue<>();
    machines.stream().filter(machine -> !done.contains(machine.name())).forEach(waiting::add);
    long bytes = waiting.stream().mapToLong(Machine::size).sum();
    now = new FleetProgress(done.size(), done.size(), machines.size(), 0, bytes, Duration.ZERO);
    AtomicReference<Throwable> failure = new AtomicReference<>();
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      Thread worker = new Thread(() -> work(waiting, failure), "fleet-" + i);
      worker.start();
      workers.add(worker);
    }
    for (Thread worker : workers) {
      join(worker);
    }
    if (failure.get() instanceof IOException unwritable) {
      throw unwritable;
    } else if (failure.get() instanceof Error error) {
      throw error;
    }
  }

  private void work(ConcurrentLinkedQueue<Machine> waiting, AtomicReference<Throwable> failure) {
    try {
      for (Machine machine = waiting.poll(); machine != null; machine = waiting.poll()) {
        if (cancelled.getAsBoolean() || failure.get() != null) {
          return;
        }
        Row row = engine.diagnose(machine, store);
        journal.add(row);
        tell(machine);
      }
    } catch (IOException | Error e) {
      failure.set(e);
    }
  }

  private synchronized void tell(Machine machine) {
    now = now.and(machine.size(), Duration.ofNanos(System.nanoTime() - started));
    progress.accept(now);
  }

  private static void join(Thread worker) {
    boolean interrupted = false;
    while (worker.isAlive()) {
      try {
        worker.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
