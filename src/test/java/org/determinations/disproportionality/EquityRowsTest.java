package org.determinations.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.determinations.disproportionality.equity.EquityAreas;
import org.determinations.disproportionality.equity.EquityBook;
import org.determinations.disproportionality.packed.PackedCounts;
import org.determinations.issue.SourceRef;
import org.determinations.model.Reported;
import org.determinations.model.equity.DistrictTally;
import org.determinations.model.equity.EquityArea;
import org.determinations.model.equity.EquityGroup;
import org.determinations.model.equity.EquitySettings;
import org.determinations.model.equity.EquityStudents;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.student.DisabilityStatus;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StudentCell;
import org.determinations.policyfile.EquityFile;
import org.determinations.policyfile.ShippedPolicies;
import org.junit.jupiter.api.Test;

/** Each size and each placement code of the table of equity that ships is reached, just below and just at its bound. */
class EquityRowsTest {
    private static final EquitySettings SHIPPED =
            EquityFile.read(ShippedPolicies.root().resolve("jobs"));
    private static final StudentCell EVERYBODY =
            StudentCell.of(RaceEthnicity.ALL, IncomeGroup.ALL, DisabilityStatus.ALL, Placement.ALL);
    private static final StudentCell DISABLED = EVERYBODY.with(DisabilityStatus.WITH_DISABILITY);

    private static StudentCount row(int row, StudentCell cell, String code, int students) {
        FactSource source = new FactSource(SourceRef.ofRow("a.csv", row), Map.of("students", "students"));
        return new StudentCount(RandomState.YEAR, RandomState.district(0), cell, Reported.of(students), source)
                .coded(code);
    }

    private static DistrictTally tally(int enrolled, Map<String, Integer> placed) {
        List<StudentCount> rows = new ArrayList<>(List.of(row(2, EVERYBODY, "", enrolled)));
        rows.add(row(3, DISABLED, "", Math.min(enrolled, 100)));
        placed.forEach(
                (code, students) -> rows.add(row(rows.size() + 2, DISABLED.with(Placement.IN_CLASS), code, students)));
        CountBook book = CountBook.read(PackedCounts.of(rows), RandomState.YEAR, district -> true)
                .orElseThrow();
        return EquityCounts.of(book, SHIPPED.inside80(), SHIPPED.inside40To79()).get(0);
    }

    private static List<String> areas(int enrolled) {
        EquityBook book = EquityBook.of(
                RandomState.YEAR,
                List.of(tally(enrolled, Map.of("10", 1))),
                new EquityAreas(SHIPPED.sizes(), Map.of()));
        return book.areas().stream()
                .map(EquityArea::code)
                .filter(code -> !code.isEmpty())
                .toList();
    }

    @Test
    void each_size_begins_at_its_fewest_students_and_the_one_before_ends_below() {
        assertThat(SHIPPED.sizes()).hasSizeGreaterThan(1);
        for (int from : SHIPPED.sizes()) {
            Optional<Integer> next = SHIPPED.sizes().tailSet(from + 1).stream().findFirst();
            String code =
                    from + "-" + next.map(size -> String.valueOf(size - 1)).orElse("");
            assertThat(areas(Math.max(from, 1))).containsExactly(code);
            next.ifPresent(size -> assertThat(areas(size - 1)).containsExactly(code));
        }
    }

    @Test
    void each_placement_code_counts_in_its_band_and_in_no_other() {
        TreeSet<String> codes = new TreeSet<>(SHIPPED.inside80());
        codes.addAll(SHIPPED.inside40To79());
        assertThat(codes).hasSizeGreaterThan(1);
        for (String code : codes) {
            DistrictTally tally = tally(1000, Map.of(code, 7));
            boolean most = SHIPPED.inside80().contains(code);
            assertThat(tally.count(EquityGroup.ALL, most ? EquityStudents.INSIDE_80 : EquityStudents.INSIDE_40_TO_79))
                    .as(code)
                    .contains(7L);
            assertThat(tally.count(EquityGroup.ALL, most ? EquityStudents.INSIDE_40_TO_79 : EquityStudents.INSIDE_80)
                            .orElse(0L))
                    .as(code + " in the other band")
                    .isZero();
        }
    }
}
