package org.determinations.practice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.determinations.model.SchoolYear;

/**
 * English learners, sex and categories of disability of the students behind the student counts, in the same school years, and a type
 * for each district. Planted in every district: English learners are more often taught outside the regular class, boys have an IEP
 * more often than girls, and some categories are far less often inside the regular class than others.
 */
final class GroupFile {
    private static final List<String> COLUMNS = List.of(
            "school_year",
            "district_code",
            "dimension",
            "student_group",
            "district_type",
            "enrolled",
            "with_disability",
            "school_age",
            "inside_80",
            "inside_40_to_79",
            "inside_under_40",
            "separate_setting");

    /** Placement codes in the order of the columns, and those of no column at the end. */
    private static final List<List<String>> PLACEMENTS =
            List.of(List.of("10"), List.of("20"), List.of("40"), List.of("41", "50", "60", "70"));

    /** Share of each category among students with disabilities, and how many times that in each placement; per mille. */
    private static final Map<String, int[]> CATEGORIES = categories();

    private static final int[] EVEN = {1000, 1000, 1000, 1000};
    private static final int[] LEARNERS = {850, 1050, 1500, 700};
    private static final int WHOLE = 1000;
    private static final int MALE_ENROLLED = 513;
    private static final int MALE_DISABLED = 655;

    private final PracticeState state;
    private final SchoolYear dataYear;

    GroupFile(PracticeState state) {
        this.state = state;
        this.dataYear = state.options().dataYear();
    }

    private static Map<String, int[]> categories() {
        Map<String, int[]> categories = new LinkedHashMap<>();
        categories.put("specific learning", new int[] {390, 470, 180, 60});
        categories.put("communication", new int[] {220, 100, 60, 10});
        categories.put("health", new int[] {120, 120, 80, 80});
        categories.put("developmental delay", new int[] {110, 90, 110, 20});
        categories.put("emotional", new int[] {60, 80, 160, 400});
        categories.put("autism", new int[] {45, 60, 180, 270});
        categories.put("neurological", new int[] {40, 40, 60, 60});
        categories.put("intellectual", new int[] {15, 40, 170, 100});
        return categories;
    }

    /** By district, school year, dimension and group. The number of rows. */
    int write(Path file) throws IOException {
        try (CsvTable table = new CsvTable(file, COLUMNS)) {
            state.forEach(district -> {
                for (int back = StudentFiles.YEARS - 1; back >= 0; back--) {
                    new OfDistrict(district, back, table).write();
                }
            });
            return table.rows();
        }
    }

    /** The rows of one district and school year. */
    private final class OfDistrict {
        private final PracticeDistrict district;
        private final int yearsBack;
        private final CsvTable table;
        private final SplitMix random;
        private final int[] placed = new int[PLACEMENTS.size()];
        private int enrolled;

        OfDistrict(PracticeDistrict district, int yearsBack, CsvTable table) {
            this.district = district;
            this.yearsBack = yearsBack;
            this.table = table;
            this.random = state.random("groups " + yearsBack, district);
            new StudentBody(state, district, yearsBack).forEach(this::count);
        }

        private void count(StudentBody.Cell cell) {
            enrolled += cell.students();
            for (int i = 0; i < placed.length; i++) {
                if (PLACEMENTS.get(i).contains(cell.placement())) {
                    placed[i] += cell.students();
                }
            }
        }

        void write() {
            int learners = 20 + district.size().lowIncome() * 180 / WHOLE;
            two("ENGLISH_LEARNER", "YES", "NO", learners, learners * 11 / 10, LEARNERS);
            two("SEX", "MALE", "FEMALE", MALE_ENROLLED, MALE_DISABLED, EVEN);
            int[] left = placed.clone();
            int[] weights = {WHOLE, WHOLE, WHOLE, WHOLE};
            for (Map.Entry<String, int[]> category : CATEGORIES.entrySet()) {
                int[] own = new int[placed.length];
                for (int i = 0; i < placed.length; i++) {
                    int share = category.getValue()[i];
                    own[i] = weights[i] <= share ? left[i] : random.share(left[i], share * WHOLE / weights[i]);
                    left[i] -= own[i];
                    weights[i] -= share;
                }
                row("DISABILITY", category.getKey(), "", own);
            }
        }

        /** Two groups of which everybody is in one. */
        private void two(String dimension, String one, String other, int ofAll, int ofDisabled, int[] times) {
            int[] first = new int[placed.length];
            int[] second = new int[placed.length];
            int disabled = 0;
            int firstDisabled = 0;
            for (int i = 0; i < placed.length; i++) {
                first[i] = random.share(placed[i], Math.min(ofDisabled * times[i] / WHOLE, WHOLE));
                second[i] = placed[i] - first[i];
                disabled += placed[i];
                firstDisabled += first[i];
            }
            int without = random.share(enrolled - disabled, rateWithout(ofAll, ofDisabled, disabled));
            row(dimension, one, without + firstDisabled, first);
            row(dimension, other, enrolled - without - firstDisabled, second);
        }

        /** The share among students without a disability that gives about the share among all. */
        private int rateWithout(int ofAll, int ofDisabled, int disabled) {
            long wanted = (long) ofAll * enrolled - (long) ofDisabled * disabled;
            return (int) Math.max(0, Math.min(WHOLE, wanted / Math.max(1, enrolled - disabled)));
        }

        private void row(String dimension, String group, Object all, int[] own) {
            int disabled = 0;
            for (int students : own) {
                disabled += students;
            }
            table.row(
                    new SchoolYear(dataYear.firstYear() - yearsBack).text(),
                    district.code().digits(),
                    dimension,
                    group,
                    district.highSchool() ? "unified" : "elementary",
                    all,
                    disabled,
                    disabled,
                    own[0],
                    own[1],
                    own[2],
                    own[3]);
        }
    }
}
