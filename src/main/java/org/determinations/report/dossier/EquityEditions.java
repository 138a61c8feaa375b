package org.determinations.report.dossier;

import java.util.Optional;
import java.util.function.Supplier;
import org.determinations.model.equity.EquityReport;
import org.jspecify.annotations.Nullable;

/**
 * Equity over the whole State, for the department and for the public. Worked out when it is first asked for, as most
 * that is written of an analysis does without. One per report of a secondary run.
 */
public final class EquityEditions {
    /** For a run that did not look at equity. */
    public static final EquityEditions NONE = new EquityEditions(Optional::empty);

    private final Supplier<Optional<Both>> reading;
    private @Nullable Optional<Both> read;

    /** What each audience is told. */
    public record Both(EquityReport department, EquityReport open) {}

    public EquityEditions(Supplier<Optional<Both>> reading) {
        this.reading = reading;
    }

    /** With every count; empty when the run did not look at equity. */
    public Optional<EquityReport> department() {
        return both().map(Both::department);
    }

    /** Without what is withheld. */
    public Optional<EquityReport> open() {
        return both().map(Both::open);
    }

    private synchronized Optional<Both> both() {
        Optional<Both> known = read;
        if (known == null) {
            known = reading.get();
            read = known;
        }
        return known;
    }
}
