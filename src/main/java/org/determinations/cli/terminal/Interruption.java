package org.determinations.cli.terminal;

/**
 * Says, when a person or the system ends the process in the middle, what to do: of a run, that the same command continues, since every step
 * can be started again; of anything else, where it stands whether an act was recorded. Java then ends with 130 for an interrupt.
 */
public final class Interruption implements AutoCloseable {
    /** Of a run, every step of which can be started again. */
    public static final String CONTINUES = "interrupted; the same command continues";

    private final Thread hook;

    private Interruption(Thread hook) {
        this.hook = hook;
    }

    /**
     * Watches a run until it is closed.
     *
     * @param before takes off the terminal what else is on it
     */
    public static Interruption watch(Terminal terminal, Runnable before) {
        return watch(terminal, before, CONTINUES);
    }

    /** The same with other words. */
    static Interruption watch(Terminal terminal, Runnable before, String words) {
        Thread hook = new Thread(
                () -> {
                    before.run();
                    terminal.message(words);
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
