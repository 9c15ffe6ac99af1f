package org.openapa.examples.validate;

import com.google.common.base.Throwables;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Shares work among threads, and ends each piece on the thread that gives it, in the order in which they were given. What is ready waits
 * for what was given before; where too much waits, giving more waits too.
 */
final class InOrder implements AutoCloseable {
    /** So many pieces for each thread keep it busy while one takes long. */
    private static final int WAITING = 8;

    private final ExecutorService pool;
    private final int most;
    private final Deque<Future<Runnable>> given = new ArrayDeque<>();

    /** Begins without work. */
    InOrder(int threads) {
        this.most = threads * WAITING;
        this.pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "apa");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Gives a piece of work, which says how it is to be ended. */
    void add(Supplier<Runnable> work) {
        if (given.size() == most) {
            end();
        }
        given.add(pool.submit(work::get));
    }

    /** Waits for all that was given, and ends it. */
    void finish() {
        while (!given.isEmpty()) {
            end();
        }
    }

    private void end() {
        try {
            given.remove().get().run();
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
        pool.shutdownNow();
    }
}
