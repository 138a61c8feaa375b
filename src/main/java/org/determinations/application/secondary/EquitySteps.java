package org.determinations.application.secondary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.determinations.disproportionality.AnalysisRules;
import org.determinations.disproportionality.equity.EquityBook;
import org.determinations.disproportionality.equity.EquityNotes;
import org.determinations.disproportionality.equity.EquityRates;
import org.determinations.disproportionality.equity.EquityRules;
import org.determinations.model.equity.EquityPlace;
import org.determinations.model.equity.EquityReport;
import org.determinations.model.equity.EquitySettings;
import org.determinations.model.secondary.PublicCount;
import org.determinations.policyfile.EquityFile;
import org.determinations.report.dossier.EquityEditions;
import org.determinations.suppression.EarlierEdition;
import org.determinations.suppression.SuppressedTable;

/**
 * Equity over the State as a part of the steps of one secondary run. A run keeps the table of sizes and placements that it followed:
 * one that has none did not look at equity, and nothing is said of it. One per step.
 */
record EquitySteps(SecondaryWork work, EquityReading reading) {
    /** For what rests on neither sizes nor placements. */
    static final EquitySettings NO_SETTINGS = new EquitySettings(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

    /**
     * Withholds what the public counts must not show, and stores what they do show; nothing where there is none.
     *
     * @param districts the public table of the run's districts, with what it withholds
     * @param earlier what earlier releases showed
     */
    void suppress(SuppressedTable districts, List<EarlierEdition> earlier) {
        EquitySettings settings = EquityFile.read(work.jobs());
        EquityPart part = part(settings);
        if (!part.isEmpty()) {
            work.stores()
                    .equity()
                    .append(
                            work.run(),
                            settings,
                            publication(part, districts, earlier).withheld());
        }
    }

    /** Refused with {@code SY-020} when a withheld count can be worked out from all that is or was published. */
    void attack(SuppressedTable districts, List<EarlierEdition> earlier) {
        stored().ifPresent(part -> publication(part, districts, earlier).attack(shown()));
    }

    /** What can be worked out too closely, each in words. */
    List<String> exposed(SuppressedTable districts, List<EarlierEdition> earlier) {
        return stored().map(part -> publication(part, districts, earlier).exposed(shown()))
                .orElse(List.of());
    }

    /** What would be stored now of a run that looked at equity. */
    List<PublicCount> again(SuppressedTable districts, List<EarlierEdition> earlier) {
        return stored().map(part -> publication(part, districts, earlier).withheld())
                .orElse(List.of());
    }

    /** The run's public counts as an earlier edition; empty when there are none. */
    Optional<EarlierEdition> edition(SuppressedTable districts) {
        return stored().map(part -> publication(part, districts, List.of()).edition(shown()));
    }

    /** What is written of the run. @param shown the public counts as they are stored */
    EquityEditions editions(List<PublicCount> shown) {
        Optional<EquityPart> part = stored();
        return new EquityEditions(() -> part.map(p -> both(p, shown)));
    }

    private EquityEditions.Both both(EquityPart part, List<PublicCount> shown) {
        Map<EquityPlace, Long> all = new HashMap<>();
        part.books().forEach(book -> all.putAll(book.counts()));
        Map<String, Long> open = new TreeMap<>();
        shown.forEach(c -> c.shown().ifPresent(n -> open.put(c.cell(), n)));
        EquityRules rules = EquityRules.of(AnalysisRules.parameters(work.pack()));
        List<EquityBook> books = part.books();
        List<String> notes = EquityNotes.of(books);
        return new EquityEditions.Both(
                new EquityReport(
                        EquityRates.of(books, place -> true, place -> Optional.ofNullable(all.get(place)), rules),
                        notes),
                new EquityReport(
                        EquityRates.of(
                                books, EquityPlace::isOpen, place -> Optional.ofNullable(open.get(place.id())), rules),
                        notes));
    }

    private EquityPublication publication(EquityPart part, SuppressedTable districts, List<EarlierEdition> earlier) {
        return new EquityPublication(work.pack(), part.books(), districts, earlier);
    }

    private List<PublicCount> shown() {
        return work.stores().equity().list(work.run());
    }

    private Optional<EquityPart> stored() {
        return work.stores().equity().find(work.run()).map(this::part);
    }

    private EquityPart part(EquitySettings settings) {
        return reading.of(settings);
    }
}
