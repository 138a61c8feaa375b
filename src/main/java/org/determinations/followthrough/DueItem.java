package org.determinations.followthrough;

import java.time.LocalDate;
import java.util.Optional;
import org.determinations.model.DistrictCode;

/**
 * One thing that is due, or that may be done until a day. Immutable.
 *
 * @param day last day that is in time; empty where it cannot be said
 * @param must whether it has to be done; otherwise the chance is over after its day
 * @param what in a sentence without its full stop
 * @param district whom it is about; empty where it is about the whole State or nobody in particular
 * @param who must or may act
 * @param because how the day follows from which event, or why there is none
 * @param source what says so: a file, the ledger, a table with its citations
 * @param note what a reader must know to rely on it; empty for nothing
 */
public record DueItem(
        Optional<LocalDate> day,
        boolean must,
        String what,
        Optional<DistrictCode> district,
        String who,
        String because,
        String source,
        String note) {

    /** Where nothing has to be known to rely on it. */
    DueItem(
            Optional<LocalDate> day,
            boolean must,
            String what,
            Optional<DistrictCode> district,
            String who,
            String because,
            String source) {
        this(day, must, what, district, who, because, source, "");
    }

    /** Whether it has to be done and its day has passed. */
    public boolean isOverdue(LocalDate on) {
        return must && day.filter(last -> last.isBefore(on)).isPresent();
    }

    /** Whether it was a chance that is over. */
    boolean isOver(LocalDate on) {
        return !must && day.filter(last -> last.isBefore(on)).isPresent();
    }
}
