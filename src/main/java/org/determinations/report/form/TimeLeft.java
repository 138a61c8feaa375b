package org.determinations.report.form;

import java.time.Duration;
import java.util.Locale;

/** How long work takes that goes on as it did so far, in words. */
public final class TimeLeft {
    private TimeLeft() {}

    /**
     * Such as {@code 12 s left}, rounded up; empty before a second has passed, when it would be a guess.
     *
     * @param done 0 to {@code total}, in whatever unit
     * @param spent since the work began
     */
    public static String words(long done, long total, Duration spent) {
        if (done == 0 || spent.toSeconds() == 0) {
            return "";
        }
        long left = (spent.toMillis() * (total - done) / done + 999) / 1000;
        if (left < 60) {
            return left + " s left";
        }
        return left < 3600
                ? String.format(Locale.ROOT, "%d min %02d s left", left / 60, left % 60)
                : String.format(Locale.ROOT, "%d h %02d min left", left / 3600, left % 3600 / 60);
    }
}
