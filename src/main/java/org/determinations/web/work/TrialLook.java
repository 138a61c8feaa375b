package org.determinations.web.work;

import java.time.Instant;
import java.util.Optional;
import org.determinations.application.trial.TrialSubject;
import org.determinations.report.trial.TrialReport;

/**
 * How far a trial of the desk is, or how it ended. One per look; immutable.
 *
 * @param by who started it
 * @param endedAt empty while it goes on
 * @param report empty while it goes on, and after a fault of the program
 */
public record TrialLook(
        TrialSubject subject, String by, Instant startedAt, Optional<Instant> endedAt, Optional<TrialReport> report) {

    static TrialLook begun(TrialSubject subject, String by, Instant at) {
        return new TrialLook(subject, by, at, Optional.empty(), Optional.empty());
    }

    TrialLook ended(Instant at, Optional<TrialReport> of) {
        return new TrialLook(subject, by, startedAt, Optional.of(at), of);
    }

    public boolean goesOn() {
        return endedAt.isEmpty();
    }

    /** Whether it ended without a report. */
    public boolean failed() {
        return endedAt.isPresent() && report.isEmpty();
    }
}
