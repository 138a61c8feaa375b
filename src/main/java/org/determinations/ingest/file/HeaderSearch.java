package org.determinations.ingest.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.model.layout.FileContract;

/** Looks for the header of a known layout in the first rows of a table. One per set of layouts that may have the table. */
final class HeaderSearch {
    private final List<FileContract> contracts;
    private final Map<String, String> names;

    /** @param names column of a header to the column of a contract that it is taken for */
    HeaderSearch(List<FileContract> contracts, Map<String, String> names) {
        this.contracts = List.copyOf(contracts);
        this.names = Map.copyOf(names);
    }

    /**
     * What the search came to.
     *
     * @param fit the header; empty when no row is one
     * @param tried rows with text, to the header or to the last that was looked at
     * @param hasRows whether a row stands below the header
     */
    record Found(Optional<HeaderFit> fit, List<CsvRows.CsvRow> tried, boolean hasRows) {}

    /** Reads from the first row on. */
    Found search(TableRows rows) throws IOException {
        List<CsvRows.CsvRow> tried = new ArrayList<>();
        Optional<CsvRows.CsvRow> row = rows.next();
        while (row.isPresent() && row.get().row() <= deepestHeader()) {
            tried.add(row.get());
            Optional<HeaderFit> fit = fit(row.get());
            if (fit.isPresent()) {
                return new Found(fit, tried, rows.next().isPresent());
            }
            row = rows.next();
        }
        return new Found(Optional.empty(), tried, false);
    }

    /** The layout that comes nearest to one of the rows, of which the first may be a header however deep it stands. */
    Optional<HeaderFit> nearest(List<CsvRows.CsvRow> tried) {
        int first = tried.get(0).row();
        return tried.stream().flatMap(row -> fits(row, first)).min(HeaderFit.NEAREST);
    }

    /** The layout whose header the row is, wherever it stands. */
    private Optional<HeaderFit> fit(CsvRows.CsvRow row) {
        return contracts.stream()
                .map(c -> HeaderFit.of(c, row, names))
                .filter(HeaderFit::fits)
                .findFirst();
    }

    private int deepestHeader() {
        return contracts.stream().mapToInt(c -> c.bannerRows() + 1).reduce(TitleLines.DEEPEST, Math::max);
    }

    private Stream<HeaderFit> fits(CsvRows.CsvRow row, int first) {
        return contracts.stream()
                .filter(c -> row.row() <= Math.max(first, c.bannerRows() + 1))
                .map(c -> HeaderFit.of(c, row, names));
    }
}
