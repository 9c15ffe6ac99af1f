package org.openapa.examples.validate;

import com.google.common.base.Throwables;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Shares work among threads, and ends each piece on the thread that gives it, in the order in which they were given. What is ready waits
 * for what was given before; where too much waits, giving more waits too.
 */
final class InOrder implements AutoCloseable {
    /** So many pieces for each thread keep it busy while one takes long. */
    private static final int WAITING = 8;

    private final int threads;
    private final int most;
    private final Deque<FutureTask<Runnable>> given = new ArrayDeque<>();

    /** The first piece, until there is another: one alone needs no threads, and is done here. */
    private @Nullable Supplier<Runnable> first;

    private @Nullable ExecutorService pool;

    /** Begins without work. */
    InOrder(int threads) {
        this.threads = threads;
        this.most = threads * WAITING;
    }

    /** Gives a piece of work, which says how it is to be ended. */
    void add(Supplier<Runnable> work) {
        if (pool == null && first == null) {
            first = work;
            return;
        }
        if (pool == null) {
            pool = pool(threads);
        }
        if (first != null) {
            give(first, pool);
            first = null;
        }
        if (given.size() == most) {
            end();
        }
        give(work, pool);
    }

    private void give(Supplier<Runnable> work, ExecutorService pool) {
        FutureTask<Runnable> task = new FutureTask<>(work::get);
        given.add(task);
        pool.execute(task);
    }

    private static ExecutorService pool(int threads) {
        return Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "apa");
            thread.setDaemon(true);
            // What stops a piece of work is thrown where it is ended. Where a thread dies between two pieces, others do
            // its work.
            thread.setUncaughtExceptionHandler((dead, why) -> {});
            return thread;
        });
    }

    /** Waits for all that was given, and ends it. */
    void finish() {
        if (first != null) {
            first.get().run();
            first = null;
        }
        while (!given.isEmpty()) {
            end();
        }
    }

    private void end() {
        FutureTask<Runnable> task = given.remove();
        // Done here unless a thread has begun it: with too little memory there may be no thread left, and nothing to
        // wait for.
        task.run();
        try {
            task.get().run();
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNull(e.getCause());
            Throwables.throwIfUnchecked(cause);
            throw new IllegalStateException(cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while it waited", e);
        }
    }

    /** Ends the threads; what is not ended is given up. */
    @Override
    public void close() {
        if (pool != null) {
            pool.shutdownNow();
        }
    }
}
