package org.openapa.json;

import java.lang.reflect.Method;

/** How many bytes a thread allocates. */
final class Allocation {
    private Allocation() {}

    /** What is measured. */
    @FunctionalInterface
    interface Code {
        void run() throws Exception;
    }

    /**
     * {@return the bytes that the code allocates on this thread}
     *
     * <p>The JVM's management is asked by reflection, for the module does not read it, and nothing but this needs it.
     */
    static long of(Code code) throws Exception {
        Object threads = Class.forName("java.lang.management.ManagementFactory")
                .getMethod("getThreadMXBean")
                .invoke(null);
        Method allocated =
                Class.forName("com.sun.management.ThreadMXBean").getMethod("getThreadAllocatedBytes", long.class);
        long thread = Thread.currentThread().getId();
        long before = (long) allocated.invoke(threads, thread);
        code.run();
        return (long) allocated.invoke(threads, thread) - before;
    }
}
