package org.openapa.rules.internal;

/** Decides which faults of a user's code, such as a rule or a grading function, stop that code alone. */
public final class Isolation {
    private Isolation() {}

    /**
     * Rethrows a fault that leaves the Java virtual machine in doubt, such as {@link OutOfMemoryError}, and returns for every other: a
     * full stack is free again once it is caught, and an {@link InternalError} is thrown by ordinary code too. Marks the thread as
     * interrupted again if the fault is an {@link InterruptedException}.
     *
     * @param fault what the user's code threw
     */
    public static void rethrowIfFatal(Throwable fault) {
        boolean survivable = fault instanceof StackOverflowError || fault instanceof InternalError;
        if (fault instanceof VirtualMachineError fatal && !survivable) {
            throw fatal;
        }
        if (fault instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
    }
}
