package eu.hanse.io;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.MoreExecutors;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** The threads of one run; if it is one, the thread that calls. They end when this is closed. */
final class Threads implements AutoCloseable {

  private final ExecutorService executor;

  private Threads(ExecutorService executor) {
    this.executor = executor;
  }

  static Threads of(int number) {
    return new Threads(
        number == 1
            ? MoreExecutors.newDirectExecutorService()
            : Executors.newFixedThreadPool(
                number,
                new ThreadFactoryBuilder().setDaemon(true).setNameFormat("hanse-%d").build()));
  }

  /** Begins to work on each item. */
  <T, R> Results<R> begin(Iterable<T> items, Function<T, R> work) {
    List<Future<R>> futures = new ArrayList<>();
    items.forEach(item -> futures.add(executor.submit(() -> work.apply(item))));
    return new Results<>(futures);
  }

  /** What comes of work that was begun. */
  static final class Results<R> {

    private final List<Future<R>> futures;

    private Results(List<Future<R>> futures) {
      this.futures = futures;
    }

    static <R> Results<R> none() {
      return new Results<>(List.of());
    }

    boolean isEmpty() {
      return futures.isEmpty();
    }

    /** {@return the results in the order of the items, when all are there} */
    List<R> await() {
      List<R> results = new ArrayList<>();
      for (Future<R> future : futures) {
        try {
          results.add(Uninterruptibles.getUninterruptibly(future));
        } catch (ExecutionException e) {
          Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
          Throwables.throwIfUnchecked(cause);
          throw new IllegalStateException(cause); // cannot be: work throws nothing checked
        }
      }
      return results;
    }
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
