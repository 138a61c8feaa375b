package org.determinations.model.schedule;

import java.time.ZoneId;
import java.util.List;
import org.determinations.model.fact.FileKind;

/**
 * What a job file says. One per file of {@code jobs/}; immutable.
 *
 * @param name of the file, without {@code .yaml}
 * @param what it does, in a sentence
 * @param runs word of the work that it starts, such as {@code official}
 * @param needs kinds of file that must be there before it starts
 * @param cron when it is due within its season: six fields, seconds first, the seconds being 0
 * @param zone in which cron expression and season are meant
 * @param whenMissing what becomes of a firing whose files are not there
 * @param whenMissingWords what is said to people in that case
 * @param tell words of the command that tells people, with placeholders; empty when nobody is told
 */
public record ScheduledJob(
        String name,
        String what,
        String runs,
        List<FileKind> needs,
        String cron,
        ZoneId zone,
        Season season,
        WhenMissing whenMissing,
        String whenMissingWords,
        List<String> tell) {

    /** What becomes of a firing whose files are not there. */
    public enum WhenMissing {
        /** It stays due until they are. */
        WAIT,
        /** It is over; the next firing looks again. */
        SKIP
    }

    public ScheduledJob {
        needs = List.copyOf(needs);
        tell = List.copyOf(tell);
    }

    /** The same job where it waits for other files, with what is said to people then. */
    public ScheduledJob waitingFor(List<FileKind> otherNeeds, String words) {
        return new ScheduledJob(name, what, runs, otherNeeds, cron, zone, season, whenMissing, words, tell);
    }
}
