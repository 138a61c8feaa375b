package org.determinations.ingest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.issue.IssueCode;
import org.determinations.model.CorrectionDays;
import org.determinations.model.DistrictCode;
import org.determinations.model.Fact;
import org.determinations.model.FileFields;
import org.determinations.model.FindingFact;
import org.determinations.model.FindingReport;
import org.determinations.model.FindingSource;

/** Rows of review findings: one fact a row. The correction date is the printed one and never computed. */
final class FindingRows implements RowParser {

    @Override
    public List<Fact> parse(Row row) {
        Cells cells = row.cells();
        Optional<String> id = cells.needed(FileFields.FINDING_ID);
        Optional<DistrictCode> code = DistrictCells.code(cells);
        Optional<FindingSource> findingSource = findingSource(cells);
        Optional<LocalDate> reportDate =
                cells.needed(FileFields.REPORT_DATE).flatMap(text -> cells.neededDate(FileFields.REPORT_DATE));
        Optional<LocalDate> dueOn = cells.date(FileFields.CORRECTION_DUE_ON);
        Optional<LocalDate> correctedOn = cells.date(FileFields.CORRECTED_ON);
        Optional<LocalDate> verifiedOn = cells.date(FileFields.VERIFIED_ON);
        Optional<LocalDate> enteredOn = cells.date(FileFields.ENTERED_ON);
        ordered(cells, FileFields.REPORT_DATE, reportDate, FileFields.CORRECTION_DUE_ON, dueOn);
        ordered(cells, FileFields.REPORT_DATE, reportDate, FileFields.CORRECTED_ON, correctedOn);
        ordered(cells, FileFields.CORRECTED_ON, correctedOn, FileFields.VERIFIED_ON, verifiedOn);
        ordered(cells, FileFields.REPORT_DATE, reportDate, FileFields.ENTERED_ON, enteredOn);
        String name = DistrictCells.name(cells);
        if (id.isEmpty() || code.isEmpty() || findingSource.isEmpty() || reportDate.isEmpty()) {
            return List.of();
        }
        return List.of(new FindingFact(
                id.get(),
                code.get(),
                name,
                new FindingReport(
                        findingSource.get(),
                        reportDate.get(),
                        cells.text(FileFields.CRITERION),
                        cells.text(FileFields.RATING)),
                new CorrectionDays(dueOn, correctedOn, verifiedOn, enteredOn),
                cells.source()));
    }

    private static Optional<FindingSource> findingSource(Cells cells) {
        Optional<String> text = cells.needed(FileFields.FINDING_SOURCE);
        Optional<FindingSource> known = text.flatMap(t -> Arrays.stream(FindingSource.values())
                .filter(s -> s.name().equals(t))
                .findFirst());
        if (text.isPresent() && known.isEmpty()) {
            String allowed =
                    Arrays.stream(FindingSource.values()).map(Enum::name).collect(Collectors.joining(", "));
            cells.issue(
                    IssueCode.UNKNOWN_VALUE,
                    FileFields.FINDING_SOURCE,
                    "the source of the finding is not known",
                    allowed);
        }
        return known;
    }

    private static void ordered(
            Cells cells, String first, Optional<LocalDate> earlier, String second, Optional<LocalDate> later) {
        if (earlier.isPresent() && later.isPresent() && later.get().isBefore(earlier.get())) {
            cells.issue(
                    IssueCode.DATES_OUT_OF_ORDER,
                    second,
                    second + " is before " + first,
                    earlier.get() + " or later",
                    "Check both dates; the row counts as it is.");
        }
    }
}
