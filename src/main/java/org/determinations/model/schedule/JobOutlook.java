package org.determinations.model.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.determinations.model.SchoolYear;

/**
 * How a job of a cycle stands at one moment. Grain: one per job and look; immutable.
 *
 * @param dueSince the firing that is due and not over yet; empty when none is
 * @param next the next firing; empty when the season has no more
 * @param missing what must be there and is not, in words; empty when the inputs are complete
 * @param last how the newest firing that is over ended
 */
public record JobOutlook(
        ScheduledJob job,
        SchoolYear cycle,
        Optional<Instant> dueSince,
        Optional<Instant> next,
        List<String> missing,
        Optional<FiringEvent> last) {

    public JobOutlook {
        missing = List.copyOf(missing);
    }
}
