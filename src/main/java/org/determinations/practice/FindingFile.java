package org.determinations.practice;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The file of review findings, complaints and hearings: one row per finding, dated from the official release backwards. */
final class FindingFile {
    private static final List<String> HEADER = List.of(
            "finding_id",
            "district_code",
            "district_name",
            "source",
            "report_date",
            "criterion",
            "rating",
            "correction_due_on",
            "corrected_on",
            "verified_on",
            "entered_on");
    private static final List<String> CRITERIA =
            List.of("SE 2", "SE 8", "SE 9", "SE 13", "SE 18A", "SE 20", "SE 22", "SE 25", "SE 34", "SE 49");
    private static final String PARTIAL = "Partially Implemented";

    private final PracticeState state;
    private final LocalDate official;

    FindingFile(PracticeState state) {
        this.state = state;
        this.official = state.calendar().official();
    }

    /** The rows of every district that has some; their number. */
    int write(Path file) throws IOException {
        try (CsvTable table = new CsvTable(file, HEADER)) {
            state.forEach(district -> write(district, table));
            return table.rows();
        }
    }

    private void write(PracticeDistrict district, CsvTable table) {
        LocalDate windowBegins = official.minusYears(2);
        Sheet sheet = new Sheet(district, table, state.random("findings", district));
        switch (district.story()) {
            case LATE_EVALUATIONS -> sheet.review("MCR", official.minusDays(491), 3, 0);
            case OVERDUE_REVIEW -> sheet.review("CPR", official.minusDays(561), 4, 2);
            case OVERDUE_COMPLAINT -> sheet.other("COMPLAINT", official.minusDays(883), 183);
            case OVERDUE_HEARING -> sheet.other("HEARING", official.minusDays(310), 92);
            case TWO_PRESENT -> sheet.other("COMPLAINT", official.minusDays(107), 182);
            case OUTSIDE_WINDOW -> sheet.review("CPR", windowBegins.minusDays(1), 2, 0);
            case CORRECTED -> sheet.review("MCR", official.minusDays(588), 3, 3);
            case OPEN_REVIEW -> sheet.review("MCR", official.minusDays(237), 2, 0);
            default -> write(Background.of(district, state), sheet);
        }
    }

    private void write(Background background, Sheet sheet) {
        switch (background) {
            case CORRECTED_REVIEW -> sheet.review("CPR", before(400, 900, sheet), 3, 3);
            case OPEN_REVIEW -> sheet.review("MCR", before(60, 330, sheet), 2, 0);
            case OVERDUE_REVIEW -> sheet.review("CPR", before(400, 700, sheet), 3, 1);
            default -> {}
        }
    }

    /** A day that many days before the official release. */
    private LocalDate before(int fewestDays, int mostDays, Sheet sheet) {
        return official.minusDays(sheet.random().between(fewestDays, mostDays));
    }

    /** The findings of one district. */
    private record Sheet(PracticeDistrict district, CsvTable table, SplitMix random) {

        void review(String source, LocalDate reported, int count, int corrected) {
            for (int i = 0; i < count; i++) {
                row(
                        source,
                        reported,
                        CRITERIA.get((random.below(2) + 2 * i) % CRITERIA.size()),
                        reported.plusYears(1),
                        i < corrected);
            }
        }

        void other(String source, LocalDate reported, int daysToCorrect) {
            row(source, reported, "", reported.plusDays(daysToCorrect), false);
        }

        private void row(String source, LocalDate reported, String criterion, LocalDate dueOn, boolean corrected) {
            LocalDate correctedOn = reported.plusDays(random.between(120, 330));
            table.row(
                    String.format(Locale.ROOT, "F-%05d", table.rows() + 1),
                    district.code().digits(),
                    district.name(),
                    source,
                    reported,
                    criterion,
                    criterion.isEmpty() ? "" : PARTIAL,
                    dueOn.minusDays(random.below(2)),
                    corrected ? correctedOn : "",
                    corrected ? correctedOn.plusDays(random.between(10, 45)) : "",
                    reported.plusDays(random.between(1, 20)));
        }
    }
}
