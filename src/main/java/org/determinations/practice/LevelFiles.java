package org.determinations.practice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.determinations.practice.Slot.Moment;

/** Files of accountability levels: one row per district of the cycle, or per correction. */
record LevelFiles(PracticeState state) {
    private static final List<String> HEADER = List.of(
            "district_code",
            "district_name",
            "accountability_level",
            "reason",
            "cumulative_ppi_all",
            "cumulative_ppi_high_needs");

    /** Every district's level at a moment; the number of rows. */
    int write(Path file, Moment moment) throws IOException {
        try (CsvTable table = new CsvTable(file, HEADER)) {
            state.forEach(district -> table.row(cells(district, moment).toArray()));
            return table.rows();
        }
    }

    /** The corrected level that answers each of the reports given; the number of rows. */
    int writeCorrected(Path file, List<WindowReport> reports, Moment moment) throws IOException {
        List<String> header = new ArrayList<>(HEADER);
        header.add("discrepancy_id");
        try (CsvTable table = new CsvTable(file, header)) {
            for (WindowReport answered : reports) {
                List<Object> cells = cells(answered.district(), moment);
                cells.add(answered.id());
                table.row(cells.toArray());
            }
            return table.rows();
        }
    }

    private List<Object> cells(PracticeDistrict district, Moment moment) {
        LevelLine line = LevelLine.of(district, moment, state);
        return new ArrayList<>(List.of(
                district.code().digits(),
                district.name(),
                line.published().text(),
                line.reason(),
                line.ppiAll(),
                line.ppiHighNeeds()));
    }
}
