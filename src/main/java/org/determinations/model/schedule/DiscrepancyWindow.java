package org.determinations.model.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * When districts may report MCAS discrepancies, in the cycle's zone.
 *
 * @param opensOn first day, included
 * @param closesAt last moment, included; a report after it is kept and marked as not in this release
 */
public record DiscrepancyWindow(LocalDate opensOn, LocalDateTime closesAt) {

    /** Whether a clock time in the cycle's zone lies inside; the first and the last moment do. */
    public boolean includes(LocalDateTime moment) {
        return !moment.toLocalDate().isBefore(opensOn) && !moment.isAfter(closesAt);
    }
}
