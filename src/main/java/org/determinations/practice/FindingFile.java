package org.determinations.practice;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.determinations.model.SchoolYear;

/**
 * The file of review findings, complaints and hearings: one row per finding, dated from the official release backwards. Of a later
 * cycle it has the findings of the cycles before first, each under its number, and with what became of it until then.
 */
record FindingFile(PracticeState state) {
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

    /** The rows of every district that has some; how many there are, and how they stand. */
    FindingTally write(Path file) throws IOException {
        LocalDate seen = state.calendar().official();
        try (CsvTable table = new CsvTable(file, HEADER)) {
            FindingTally[] tally = {FindingTally.NONE};
            SchoolYear cycle = PracticeOptions.FIRST_CYCLE;
            while (cycle.compareTo(state.options().cycle()) <= 0) {
                PracticeState then = state.in(cycle);
                boolean isEarlier = !cycle.equals(state.options().cycle());
                then.forEach(district -> {
                    Sheet sheet = new Sheet(district, then, table, seen, isEarlier);
                    write(district, then, sheet);
                    tally[0] = tally[0].plus(sheet.tally());
                });
                cycle = cycle.next();
            }
            return tally[0];
        }
    }

    /** What was found in one cycle. */
    private static void write(PracticeDistrict district, PracticeState then, Sheet sheet) {
        LocalDate official = then.calendar().official();
        if (then.options().yearsSince() > 0) {
            if (district.story() == Story.TWO_PRESENT) {
                sheet.other("COMPLAINT", official.minusDays(61), 182);
            } else {
                write(Background.of(district, then), sheet);
            }
            return;
        }
        LocalDate windowBegins = official.minusYears(2);
        switch (district.story()) {
            case LATE_EVALUATIONS -> sheet.review("MCR", official.minusDays(491), 3, 0);
            case OVERDUE_REVIEW -> sheet.review("CPR", official.minusDays(561), 4, 2);
            case OVERDUE_COMPLAINT -> sheet.other("COMPLAINT", official.minusDays(883), 183);
            case OVERDUE_HEARING -> sheet.other("HEARING", official.minusDays(310), 92);
            case TWO_PRESENT -> sheet.other("COMPLAINT", official.minusDays(107), 182);
            case OUTSIDE_WINDOW -> sheet.review("CPR", windowBegins.minusDays(1), 2, 0);
            case CORRECTED -> sheet.review("MCR", official.minusDays(588), 3, 3);
            case OPEN_REVIEW -> sheet.review("MCR", official.minusDays(237), 2, 0);
            default -> write(Background.of(district, then), sheet);
        }
    }

    private static void write(Background background, Sheet sheet) {
        switch (background) {
            case CORRECTED_REVIEW -> sheet.review("CPR", sheet.before(400, 900), 3, 3);
            case OPEN_REVIEW -> sheet.review("MCR", sheet.before(60, 330), 2, 0);
            case OVERDUE_REVIEW -> sheet.review("CPR", sheet.before(400, 700), 3, 1);
            default -> {}
        }
    }

    /** The findings of one district in one cycle, as they stand on a later day. */
    private static final class Sheet {
        private final PracticeDistrict district;
        private final LocalDate official;
        private final CsvTable table;
        private final LocalDate seen;
        private final boolean isEarlier;
        private final SplitMix random;
        private FindingTally tally = FindingTally.NONE;

        Sheet(PracticeDistrict district, PracticeState then, CsvTable table, LocalDate seen, boolean isEarlier) {
            this.district = district;
            this.official = then.calendar().official();
            this.table = table;
            this.seen = seen;
            this.isEarlier = isEarlier;
            this.random = then.yearly("findings", district);
        }

        FindingTally tally() {
            return tally;
        }

        /** A day that many days before the official release. */
        LocalDate before(int fewestDays, int mostDays) {
            return official.minusDays(random.between(fewestDays, mostDays));
        }

        void review(String source, LocalDate reported, int count, int corrected) {
            for (int i = 0; i < count; i++) {
                String criterion = CRITERIA.get((random.below(2) + 2 * i) % CRITERIA.size());
                row(source, reported, criterion, reported.plusYears(1), i, i < corrected);
            }
        }

        void other(String source, LocalDate reported, int daysToCorrect) {
            row(source, reported, "", reported.plusDays(daysToCorrect), 0, false);
        }

        private void row(
                String source, LocalDate reported, String criterion, LocalDate latest, int place, boolean corrected) {
            LocalDate drawn = reported.plusDays(random.between(120, 330));
            LocalDate dueOn = latest.minusDays(random.below(2));
            Optional<Correction> correction = corrected
                    ? Optional.of(new Correction(drawn, drawn.plusDays(random.between(10, 45))))
                    : Correction.after(official, district.story(), place, dueOn).filter(made -> made.isKnown(seen));
            count(correction, reported, dueOn);
            table.row(
                    String.format(Locale.ROOT, "F-%05d", table.rows() + 1),
                    district.code().digits(),
                    district.name(),
                    source,
                    reported,
                    criterion,
                    criterion.isEmpty() ? "" : PARTIAL,
                    dueOn,
                    correction.map(made -> made.on().toString()).orElse(""),
                    correction.map(made -> made.verifiedOn().toString()).orElse(""),
                    reported.plusDays(random.between(1, 20)));
        }

        private void count(Optional<Correction> correction, LocalDate reported, LocalDate dueOn) {
            boolean isOverdue = correction.isEmpty() && seen.isAfter(dueOn);
            boolean isInTime = correction
                    .filter(made -> !made.verifiedOn().isAfter(reported.plusYears(1)))
                    .isPresent();
            tally = tally.plus(new FindingTally(
                    1,
                    one(isEarlier),
                    one(isInTime),
                    one(correction.isPresent() && !isInTime),
                    one(isOverdue),
                    one(correction.isEmpty() && !isOverdue)));
        }

        private static int one(boolean counts) {
            return counts ? 1 : 0;
        }
    }

    /**
     * The correction of a finding.
     *
     * @param verifiedOn the day on which somebody saw that it was made
     */
    private record Correction(LocalDate on, LocalDate verifiedOn) {
        /** Days from the correction of a finding that was open in a release until it was verified. */
        private static final int SEEN_AFTER = 4;

        private static final int IN_TIME = 64;
        private static final int LATE = 20;

        /**
         * What becomes of a finding that is not corrected when the official results of its cycle come out. The first of a district is
         * corrected in time, the second late; some of the story never are.
         *
         * @param place among the findings of the review, 0 the first
         */
        static Optional<Correction> after(LocalDate official, Story story, int place, LocalDate dueOn) {
            return switch (story) {
                case LATE_EVALUATIONS -> place == 2 ? Optional.empty() : Optional.of(made(official.plusDays(107)));
                case OVERDUE_REVIEW -> place == 3 ? Optional.empty() : Optional.of(made(official.plusDays(121)));
                case OVERDUE_COMPLAINT -> Optional.empty();
                case OVERDUE_HEARING, OUTSIDE_WINDOW -> Optional.of(made(official.plusDays(134)));
                case OPEN_REVIEW -> place == 1 ? Optional.empty() : Optional.of(inTime(official, dueOn));
                default -> Optional.of(place == 0 ? inTime(official, dueOn) : late(official, dueOn));
            };
        }

        private static Correction inTime(LocalDate official, LocalDate dueOn) {
            LocalDate soonest = official.plusDays(15);
            LocalDate early = dueOn.minusDays(IN_TIME);
            return made(early.isBefore(soonest) ? soonest : early);
        }

        private static Correction late(LocalDate official, LocalDate dueOn) {
            return made((dueOn.isBefore(official) ? official : dueOn).plusDays(LATE));
        }

        private static Correction made(LocalDate on) {
            return new Correction(on, on.plusDays(SEEN_AFTER));
        }

        boolean isKnown(LocalDate seen) {
            return !verifiedOn.isAfter(seen);
        }
    }
}
