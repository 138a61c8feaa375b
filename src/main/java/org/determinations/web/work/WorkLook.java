package org.determinations.web.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.determinations.application.run.StageOutcome;
import org.determinations.issue.Refusal;

/**
 * How far a work of the desk is, or how it ended. One per look; immutable.
 *
 * @param by who started it
 * @param step what is being done, with how far it is and the time left, in words; empty at the beginning and at the end
 * @param lines what was told on the way, the newest last
 * @param endedAt empty while it goes on
 * @param outcome when it came to its end
 * @param refusal why it did not; empty with no outcome for a fault of the program
 */
public record WorkLook(
        WorkOrder order,
        String by,
        Instant startedAt,
        String step,
        List<String> lines,
        Optional<Instant> endedAt,
        Optional<StageOutcome> outcome,
        Optional<Refusal> refusal) {

    public WorkLook {
        lines = List.copyOf(lines);
    }

    public boolean goesOn() {
        return endedAt.isEmpty();
    }
}
