package org.determinations.cli.terminal;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.determinations.report.form.TimeLeft;

/**
 * How far long work is, with the time that is left: on a terminal a bar on one line that is taken away when it ends,
 * elsewhere a plain line now and then. Draws at most ten times a second and says nothing about work that is over at once.
 */
final class ProgressBar {
    /** A bar and its words fit a terminal of 80 columns. */
    private static final int CELLS = 20;

    private static final int WORDS = 30;
    private static final long NOT_YET = -1;

    private final PrintWriter err;
    private final boolean drawn;
    private final LongSupplier nanos;
    private final long interval;
    private String what = "";
    private long began = NOT_YET;
    private long spoke = NOT_YET;
    private int width;
    private boolean stopped;

    /**
     * @param drawn whether {@code err} is a terminal
     * @param nanos a clock that never goes back, such as {@link System#nanoTime}
     */
    ProgressBar(PrintWriter err, boolean drawn, LongSupplier nanos) {
        this.err = err;
        this.drawn = drawn;
        this.nanos = nanos;
        this.interval = drawn ? TimeUnit.MILLISECONDS.toNanos(100) : TimeUnit.SECONDS.toNanos(10);
    }

    /** Work is so far; see {@link org.determinations.application.Progress#advance}. */
    synchronized void advance(String work, long done, long total) {
        long now = nanos.getAsLong();
        if (!work.equals(what) || began == NOT_YET) {
            clear();
            what = work;
            began = now;
            spoke = now;
        }
        if (done >= total) {
            clear();
            began = NOT_YET;
        } else if (!stopped && now - spoke >= interval) {
            spoke = now;
            show(done, total, now - began);
        }
    }

    /** Takes the bar away, so that something else can be said; it comes back with the next advance. */
    synchronized void clear() {
        if (width > 0) {
            err.print("\r" + " ".repeat(width) + "\r");
            err.flush();
            width = 0;
        }
    }

    /** Takes the bar away for good. */
    synchronized void stop() {
        stopped = true;
        clear();
    }

    private void show(long done, long total, long spent) {
        int percent = (int) (done * 100 / total);
        String left = TimeLeft.words(done, total, Duration.ofNanos(spent));
        if (!drawn) {
            err.print(what + ": " + percent + " %" + (left.isEmpty() ? "" : ", " + left) + "\n");
            err.flush();
            return;
        }
        int full = (int) (done * CELLS / total);
        String line = String.format(
                Locale.ROOT,
                "%s [%s%s] %3d %% %s",
                what.length() <= WORDS ? what : what.substring(0, WORDS - 3) + "...",
                "#".repeat(full),
                ".".repeat(CELLS - full),
                percent,
                left);
        err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
        err.flush();
        width = Math.max(width, line.length());
    }
}
