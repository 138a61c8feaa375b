package org.determinations.application.secondary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.determinations.application.TestInstallation;

/** An invented file of student counts, row by row as text, and the official levels of its districts. */
final class CountFile {
    static final String HEADER =
            "school_year,district_code,race_ethnicity,low_income,disability_status,placement,students\n";
    static final String COUNTS = "secondary/student-counts.csv";

    private final StringBuilder rows = new StringBuilder(HEADER);
    private final List<String> levels = new ArrayList<>();
    private String schoolYear = "2011-12";

    /** Code of the invented district with that number, 0 to 99. */
    static String code(int district) {
        return String.format(Locale.ROOT, "09%02d0000", district);
    }

    CountFile in(String year) {
        schoolYear = year;
        return this;
    }

    CountFile level(int district, int accountabilityLevel) {
        levels.add(code(district) + ",Invented " + district + ",Level " + accountabilityLevel + ",");
        return this;
    }

    CountFile row(int district, String race, String income, String status, String placement, Object students) {
        return row(code(district), race, income, status, placement, students);
    }

    CountFile row(String code, String race, String income, String status, String placement, Object students) {
        rows.append(String.join(",", schoolYear, code, race, income, status, placement, students.toString()))
                .append('\n');
        return this;
    }

    /** Low-income students with a disability and all, and the others likewise. */
    CountFile low(int district, Object a, Object n, Object b, Object m) {
        return low(code(district), a, n, b, m);
    }

    CountFile low(String code, Object a, Object n, Object b, Object m) {
        return row(code, "ALL", "Yes", "ALL", "ALL", n)
                .row(code, "ALL", "No", "ALL", "ALL", m)
                .row(code, "ALL", "Yes", "Yes", "ALL", a)
                .row(code, "ALL", "No", "Yes", "ALL", b);
    }

    /** Students with disabilities of a group, and those in substantially separate classrooms. */
    CountFile race(int district, String race, Object separate, Object disabled) {
        return row(district, race, "ALL", "Yes", "ALL", disabled).row(district, race, "ALL", "Yes", "40", separate);
    }

    /** Two racial groups whose ratio can be judged. */
    CountFile separation(int district) {
        return race(district, "BLACK", 22, 60).race(district, "WHITE", 95, 540);
    }

    /** The rows with their header. */
    String text() {
        return rows.toString();
    }

    /** Puts the counts and the levels into a cycle folder, in place of all that the two stages have there. */
    void write(Path cycle) throws IOException {
        for (String folder : List.of("official", "secondary")) {
            for (String name : TestInstallation.files(cycle.resolve(folder)).keySet()) {
                Files.delete(cycle.resolve(folder).resolve(name));
            }
        }
        TestInstallation.put(
                cycle,
                "official/accountability-levels.csv",
                "district_code,district_name,accountability_level,reason\n" + String.join("\n", levels) + "\n");
        TestInstallation.put(cycle, COUNTS, rows.toString());
    }
}
