package org.determinations.report.secondary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.determinations.report.dossier.SecondaryReport;
import org.determinations.report.equity.EquityColumns;
import org.determinations.report.form.ReleaseFile;

/**
 * The files of an analysis that may become public, made in one walk through its districts. One per copy.
 *
 * @param <T> what becomes of a file
 */
final class PublicCopy<T> {
    private final SecondaryReport analysis;
    private final SecondarySections pages;
    private final SecondaryPublicFile rows;
    private final Function<ReleaseFile, T> storing;
    private final StateRows state = new StateRows();
    private final StringBuilder measures = new StringBuilder();
    private final StringBuilder counts = new StringBuilder();
    private final List<T> ofDistricts = new ArrayList<>();

    /** @param storing keeps a file; asked by several threads */
    PublicCopy(SecondaryReport analysis, SecondarySections pages, Function<ReleaseFile, T> storing) {
        this.analysis = analysis;
        this.pages = pages;
        this.rows = new SecondaryPublicFile(analysis);
        this.storing = storing;
        measures.append(rows.heading());
        counts.append(SecondaryPublicFile.headingOfCounts());
    }

    /** What the copy has of one district: its pages, its rows of both tables, and what the pages of the State need. */
    record Made<T>(List<T> pages, String measures, String counts, StateRows.Kept kept) {}

    /** Everything in the order of the copy: the State's files, then those of each district. */
    static <T> List<T> of(SecondaryReport analysis, Function<ReleaseFile, T> storing) {
        PublicCopy<T> copy = new PublicCopy<>(analysis, new SecondarySections(analysis), storing);
        DistrictWalk.<Made<T>, RuntimeException>each(analysis, copy::make, copy::take);
        return copy.finish();
    }

    /** Of one district; districts may be looked at side by side. */
    Made<T> make(DistrictWalk.District of) {
        return new Made<>(
                pages.publicDistrict(of).files().entrySet().stream()
                        .map(file -> storing.apply(new ReleaseFile(file.getKey(), file.getValue())))
                        .toList(),
                rows.rows(of.determination(), of.findings()),
                SecondaryPublicFile.rowsOfCounts(of.findings().publicTable()),
                pages.kept(of));
    }

    /** One district after the other, in the order of their codes. */
    void take(Made<T> made) {
        ofDistricts.addAll(made.pages());
        measures.append(made.measures());
        counts.append(made.counts());
        state.add(made.kept());
    }

    /** What the pages of the State hold of the districts taken. */
    StateRows state() {
        return state;
    }

    /** The whole copy, once every district was taken. */
    List<T> finish() {
        List<T> all = new ArrayList<>();
        all.add(storing.apply(new ReleaseFile(SecondaryPublicFile.NAME, measures.toString())));
        all.add(storing.apply(new ReleaseFile(SecondaryPublicFile.COUNTS_NAME, counts.toString())));
        analysis.equity()
                .open()
                .map(equity ->
                        EquityColumns.table(equity, analysis.suppression()).csv())
                .ifPresent(csv -> all.add(storing.apply(new ReleaseFile(EquityColumns.OPEN_NAME, csv))));
        pages.publicState(state).files().forEach((name, text) -> all.add(storing.apply(new ReleaseFile(name, text))));
        all.addAll(ofDistricts);
        return all;
    }
}
