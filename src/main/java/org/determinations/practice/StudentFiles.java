package org.determinations.practice;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.determinations.model.SchoolYear;

/** Student counts of three school years, and, when wanted, one record for every student of the last of them. */
final class StudentFiles {
    /** School years that the counts cover. */
    static final int YEARS = 3;

    private static final List<String> COUNTS = List.of(
            "school_year",
            "district_code",
            "race_ethnicity",
            "low_income",
            "disability_status",
            "placement",
            "students");
    private static final List<String> RECORDS = List.of(
            "school_year",
            "district_code",
            "DOE002",
            "DOE006",
            "DOE010",
            "DOE012",
            "DOE015",
            "DOE016",
            "DOE019",
            "DOE025",
            "DOE034",
            "DOE036",
            "DOE038");
    /** Codes of DOE010, one a group, in the order of the groups. */
    private static final List<String> RACE_CODES = List.of("33", "04", "03", "02", "05", "01", "06");

    private static final List<String> DISABILITY_CODES = List.of("01", "03", "05", "07", "08", "11", "12", "13");

    private final PracticeState state;
    private final SchoolYear dataYear;

    StudentFiles(PracticeState state) {
        this.state = state;
        this.dataYear = state.options().dataYear();
    }

    /** The counts, by district, school year and cell; a cell without a student has no row. The number of rows. */
    int writeCounts(Path file) throws IOException {
        try (CsvTable table = new CsvTable(file, COUNTS)) {
            state.forEach(district -> {
                for (int back = YEARS - 1; back >= 0; back--) {
                    String schoolYear = new SchoolYear(dataYear.firstYear() - back).text();
                    new StudentBody(state, district, back)
                            .forEach(cell -> table.row(
                                    schoolYear,
                                    district.code().digits(),
                                    cell.race(),
                                    cell.lowIncome() ? "Yes" : "No",
                                    cell.withDisability() ? "Yes" : "No",
                                    cell.placement(),
                                    cell.students()));
                }
            });
            return table.rows();
        }
    }

    /**
     * The records behind the counts of the data year, in one file or in several of which each has districts of its own. Ids are
     * invented, one a row over all files. The number of rows of each file.
     */
    Map<String, Integer> writeRecords(Path folder) throws IOException {
        int files = state.options().recordFiles();
        Map<String, Integer> rows = new TreeMap<>();
        int before = 0;
        for (int file = 0; file < files; file++) {
            String name = files == 1
                    ? "student-records.csv"
                    : String.format(Locale.ROOT, "student-records-%05d.csv", file + 1);
            int count = writeRecords(folder.resolve(name), file, before);
            rows.put(name, count);
            before += count;
        }
        return rows;
    }

    /** @param before rows of the files before this one */
    private int writeRecords(Path target, int file, int before) throws IOException {
        long files = state.options().recordFiles();
        try (CsvTable table = new CsvTable(target, RECORDS)) {
            int[] number = new int[1];
            state.forEach(district -> {
                if (number[0]++ * files / state.count() == file) {
                    SplitMix random = state.random("records", district);
                    new StudentBody(state, district, 0).forEach(cell -> {
                        for (int i = 0; i < cell.students(); i++) {
                            record(district, cell, random, before + table.rows(), table);
                        }
                    });
                }
            });
            return table.rows();
        }
    }

    private void record(PracticeDistrict district, StudentBody.Cell cell, SplitMix random, int before, CsvTable table) {
        int grade = random.below(district.highSchool() ? 13 : 9);
        LocalDate born = LocalDate.of(dataYear.firstYear() - 6 - grade, Month.SEPTEMBER, 1)
                .plusDays(random.below(365));
        boolean special = cell.withDisability();
        table.row(
                dataYear.text(),
                district.code().digits(),
                String.format(Locale.ROOT, "9%09d", before * 7919L % 1_000_000_000L),
                born,
                RACE_CODES.get(StudentBody.RACES.indexOf(cell.race())),
                "01",
                district.schoolCode(district.singleSchool() ? 1 : 1 + grade % 5),
                grade == 0 ? "KF" : String.format(Locale.ROOT, "%02d", grade),
                cell.lowIncome() ? random.chance(850) ? "01" : "02" : "00",
                random.chance(70) ? "01" : "00",
                cell.placement(),
                special ? DISABILITY_CODES.get(random.below(DISABILITY_CODES.size())) : "",
                special ? "0" + random.between(1, 4) : "");
    }
}
