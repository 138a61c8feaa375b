package org.determinations.cli.terminal;

/**
 * Says, when a person or the system ends the process in the middle, that the same command continues. Java then ends with
 * 130 for an interrupt; nothing needs to be put in order, because every step can be started again.
 */
public final class Interruption implements AutoCloseable {
    private final Thread hook;

    private Interruption(Thread hook) {
        this.hook = hook;
    }

    /**
     * Watches until it is closed.
     *
     * @param before takes off the terminal what else is on it
     */
    public static Interruption watch(Terminal terminal, Runnable before) {
        Thread hook = new Thread(
                () -> {
                    before.run();
                    terminal.message(ExitCode.INTERRUPTED.meaning());
                },
                "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
        return new Interruption(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is being ended at this very moment, and the hook speaks.
        }
    }
}
