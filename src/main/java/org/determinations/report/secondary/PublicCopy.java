package org.determinations.report.secondary;

import java.util.ArrayList;
import java.util.List;
import org.determinations.report.chart.SecondaryContent;
import org.determinations.report.dossier.SecondaryReport;
import org.determinations.report.equity.EquityColumns;

/**
 * The files of an analysis that may become public, made in one walk through its districts. One per copy.
 *
 * @param <T> what becomes of a file
 */
final class PublicCopy<T> {
    private final SecondaryReport analysis;
    private final SecondarySections pages;
    private final SecondaryPublicFile rows;
    private final Storing<T> storing;
    private final StateRows state = new StateRows();
    private final List<String> measures = new ArrayList<>();
    private final List<String> counts = new ArrayList<>();
    private final List<T> ofDistricts = new ArrayList<>();

    /**
     * Keeps a file; asked by several threads.
     *
     * @param <T> what becomes of it
     */
    @FunctionalInterface
    interface Storing<T> {
        /** @param pieces of the text, one behind the other */
        T store(String name, List<String> pieces);
    }

    PublicCopy(SecondaryReport analysis, SecondarySections pages, Storing<T> storing) {
        this.analysis = analysis;
        this.pages = pages;
        this.rows = new SecondaryPublicFile(analysis);
        this.storing = storing;
        measures.add(rows.heading());
        counts.add(SecondaryPublicFile.headingOfCounts());
    }

    /** What the copy has of one district: its pages, its rows of both tables, and what the pages of the State need. */
    record Made<T>(List<T> pages, String measures, String counts, StateRows.Kept kept) {}

    /** Everything in the order of the copy: the State's files, then those of each district. */
    static <T> List<T> of(SecondaryReport analysis, Storing<T> storing) {
        PublicCopy<T> copy = new PublicCopy<>(analysis, new SecondarySections(analysis), storing);
        DistrictWalk.<Made<T>, RuntimeException>each(analysis, copy::make, copy::take);
        return copy.finish();
    }

    /** Of one district; districts may be looked at side by side. */
    Made<T> make(DistrictWalk.District of) {
        return new Made<>(
                pages.publicDistrict(of).files().entrySet().stream()
                        .map(file -> storing.store(file.getKey(), List.of(file.getValue())))
                        .toList(),
                rows.rows(of.determination(), of.findings()),
                SecondaryPublicFile.rowsOfCounts(of.findings().publicTable()),
                pages.kept(of));
    }

    /** One district after the other, in the order of their codes. */
    void take(Made<T> made) {
        ofDistricts.addAll(made.pages());
        measures.add(made.measures());
        counts.add(made.counts());
        state.add(made.kept());
    }

    /** What the pages of the State hold of the districts taken. */
    StateRows state() {
        return state;
    }

    /** The whole copy, once every district was taken. */
    List<T> finish() {
        List<T> all = new ArrayList<>();
        all.add(storing.store(SecondaryPublicFile.NAME, measures));
        all.add(storing.store(SecondaryPublicFile.COUNTS_NAME, counts));
        analysis.equity()
                .open()
                .map(equity ->
                        EquityColumns.table(equity, analysis.suppression()).csv())
                .ifPresent(csv -> all.add(storing.store(EquityColumns.OPEN_NAME, List.of(csv))));
        SecondaryContent open = pages.publicState(state);
        open.inPieces(open.stem()).forEach((name, pieces) -> all.add(storing.store(name, pieces)));
        all.addAll(ofDistricts);
        return all;
    }
}
