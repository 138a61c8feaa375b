package org.determinations.application.secondary;

import java.lang.ref.SoftReference;
import java.util.Optional;
import org.determinations.model.equity.EquitySettings;

/**
 * The counts of a run as equity over the State adds them up, for the steps that ask one after another. What was added up last is kept
 * as long as there is room for it, and added up again when there is not. One per run and command.
 */
final class EquityReading {
    private final SecondaryBooks books;
    private final SecondaryCounts counts;
    private Optional<SoftReference<Added>> last = Optional.empty();

    /** What was added up, and by which settings. */
    private record Added(EquitySettings settings, EquityPart part) {}

    EquityReading(SecondaryBooks books, SecondaryCounts counts) {
        this.books = books;
        this.counts = counts;
    }

    synchronized EquityPart of(EquitySettings settings) {
        Optional<EquityPart> kept = last.flatMap(added -> Optional.ofNullable(added.get()))
                .filter(added -> added.settings().equals(settings))
                .map(Added::part);
        if (kept.isEmpty()) {
            EquityPart part = EquityPart.of(books, counts, settings);
            last = Optional.of(new SoftReference<>(new Added(settings, part)));
            return part;
        }
        return kept.get();
    }
}
