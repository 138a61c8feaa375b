package org.determinations.cli.terminal;

import org.determinations.application.Progress;
import org.jspecify.annotations.Nullable;

/**
 * The progress of one verb on standard error. The bar is taken away before anything else is said, when the verb ends in
 * whatever way, and when the process is ended from outside. May be told by several threads.
 */
public final class ShownProgress implements Progress, AutoCloseable {
    private final Terminal terminal;
    private final ProgressBar bar;
    private @Nullable Thread hook;

    public ShownProgress(Terminal terminal) {
        this.terminal = terminal;
        this.bar = new ProgressBar(terminal.err(), terminal.watched(), System::nanoTime);
    }

    @Override
    public void accept(String line) {
        bar.clear();
        terminal.message(line);
    }

    @Override
    public synchronized void advance(String what, long done, long total) {
        if (hook == null && terminal.watched()) {
            hook = new Thread(bar::stop, "progress");
            Runtime.getRuntime().addShutdownHook(hook);
        }
        bar.advance(what, done, total);
    }

    /** Takes the bar away for good: the process is being ended. */
    public void stop() {
        bar.stop();
    }

    @Override
    public synchronized void close() {
        bar.stop();
        if (hook != null) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The process is being ended at this very moment, and the hook does its work.
            }
            hook = null;
        }
    }
}
