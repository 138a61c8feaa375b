package org.determinations.practice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Files of MCAS discrepancies: one row per report. */
final class DiscrepancyFiles {
    private static final List<String> HEADER = List.of(
            "discrepancy_id",
            "district_code",
            "school_code",
            "kind",
            "subject",
            "reported_at",
            "decision",
            "decided_by",
            "decided_on",
            "reason");

    private DiscrepancyFiles() {}

    /** The reports given, in their order; the number of rows. */
    static int write(Path file, List<WindowReport> reports) throws IOException {
        try (CsvTable table = new CsvTable(file, HEADER)) {
            reports.forEach(r -> table.row(r.cells()));
            return table.rows();
        }
    }
}
