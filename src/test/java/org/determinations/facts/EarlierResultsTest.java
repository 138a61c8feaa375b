package org.determinations.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.CategoryMeasures;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.SuccessionKind;
import org.determinations.model.ValueStatus;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.MeasureFact;
import org.determinations.model.fact.MeasureFigures;
import org.determinations.model.fact.SuccessorFact;
import org.junit.jupiter.api.Test;

/** What was released of earlier cycles beside what the files of a stage say of them. */
class EarlierResultsTest {
    private static final String STORE = EarlierResults.FOLDER + "2011-12-run-3.csv";
    private static final String FILE = "official/measures.csv";

    private static MeasureFact fact(String file, int row, String district, String measure, String value) {
        return new MeasureFact(
                new DistrictCode(district),
                "",
                measure,
                new SchoolYear(2011),
                MeasureFigures.of(value, Optional.empty()),
                Optional.empty(),
                new FactSource(SourceRef.ofRow(file, row), Map.of()));
    }

    private static SuccessorFact renamed(String from, String to) {
        return new SuccessorFact(
                Optional.of(new DistrictCode(from)),
                Optional.of(new DistrictCode(to)),
                SuccessionKind.RENAMED,
                LocalDate.parse("2012-07-01"),
                "",
                new FactSource(SourceRef.ofRow("district-successors.csv", 2), Map.of()));
    }

    private static List<String> categories(EarlierResults.Settled settled) {
        return FactKinds.MEASURE.in(settled.facts()).stream()
                .filter(fact -> fact.measure().equals(CategoryMeasures.CATEGORY))
                .map(fact -> fact.district() + " " + fact.figures().text() + " "
                        + fact.source().row().text())
                .toList();
    }

    @Test
    void what_was_released_counts_and_another_category_in_a_file_is_named() {
        List<Fact> rows = List.of(
                fact(STORE, 2, "0001", "category", "NA"),
                fact(STORE, 3, "0002", "category", "NI"),
                fact(FILE, 2, "0001", "category", "NA"),
                fact(FILE, 3, "0002", "category", "MR"),
                fact(FILE, 4, "0003", "category", "NSI"));
        EarlierResults.Settled settled = EarlierResults.settle(rows, EarlierResults.known(rows, List.of(), Map.of()));
        assertThat(categories(settled))
                .containsExactlyInAnyOrder(
                        "0001 NA " + STORE + ":2", "0002 NI " + STORE + ":3", "0003 NSI " + FILE + ":4");
        assertThat(settled.issues())
                .singleElement()
                .extracting(Issue::line)
                .asString()
                .contains(FILE + ":3", "CR-058", "MR; released: NI (" + STORE + ":3)", "2011-12");
    }

    @Test
    void a_result_makes_no_district_known() {
        List<Fact> rows = new ArrayList<>(
                List.of(fact(STORE, 2, "0001", "category", "NA"), fact(FILE, 2, "0002", "graduation", "80")));
        EarlierResults.Settled settled = EarlierResults.settle(rows, EarlierResults.known(rows, List.of(), Map.of()));
        assertThat(settled.facts()).extracting(Fact::district).containsExactly(new DistrictCode("0002"));
        assertThat(settled.issues()).isEmpty();
    }

    @Test
    void a_renamed_district_takes_its_results_along_unless_its_code_has_its_own() {
        List<Fact> rows = List.of(
                fact(STORE, 2, "0001", "category", "NA"),
                fact(STORE, 3, "0005", "category", "NI"),
                fact(STORE, 4, "0006", "category", "MR"),
                renamed("0001", "0002"),
                renamed("0002", "0003"),
                renamed("0005", "0006"),
                fact(FILE, 2, "0003", "graduation", "80"),
                fact(FILE, 3, "0006", "graduation", "80"));
        assertThat(categories(EarlierResults.settle(rows, EarlierResults.known(rows, List.of(), Map.of()))))
                .containsExactlyInAnyOrder("0003 NA " + STORE + ":2", "0006 MR " + STORE + ":4");
    }

    @Test
    void rows_without_earlier_results_stay_as_they_are() {
        List<Fact> rows = List.of(fact(FILE, 2, "0001", "category", "NA"));
        assertThat(EarlierResults.settle(rows, EarlierResults.known(rows, List.of(), Map.of()))
                        .facts())
                .isSameAs(rows);
    }

    private static Issue rejected(IssueCode code, String district) {
        return Issue.of(code, SourceRef.ofRow(FILE, 9), "wrong", "", "", "").inDistrict(district);
    }

    @Test
    void a_rejected_row_makes_its_district_known_and_a_warning_or_a_row_of_none_does_not() {
        List<Fact> rows = List.of(fact(STORE, 2, "0001", "category", "NA"), fact(STORE, 3, "0002", "category", "NI"));
        assertThat(EarlierResults.known(
                        rows,
                        List.of(
                                rejected(IssueCode.NOT_A_DATE, "0001"),
                                rejected(IssueCode.DATES_OUT_OF_ORDER, "0002"),
                                rejected(IssueCode.NOT_A_DATE, "")),
                        Map.of()))
                .containsExactly(new DistrictCode("0001"));
    }

    /** Else the category of the year before would be all that a district of one refused decision has. */
    @Test
    void a_rejected_decision_makes_no_district_known() {
        List<Fact> rows = List.of(fact(STORE, 2, "0001", "category", "NA"));
        List<Issue> rejected = List.of(rejected(IssueCode.NOT_A_DATE, "0001"));
        assertThat(EarlierResults.known(rows, rejected, Map.of(FILE, FileKind.COMPLIANCE_DECISIONS)))
                .isEmpty();
        assertThat(EarlierResults.known(rows, rejected, Map.of(FILE, FileKind.MEASURES)))
                .containsExactly(new DistrictCode("0001"));
    }

    @Test
    void a_file_that_says_no_category_where_one_was_released_is_named_with_its_status() {
        MeasureFact none = new MeasureFact(
                new DistrictCode("0001"),
                "",
                "category",
                new SchoolYear(2011),
                MeasureFigures.absent(ValueStatus.MISSING, ""),
                Optional.empty(),
                new FactSource(SourceRef.ofRow(FILE, 4), Map.of()));
        List<Fact> rows = List.of(fact(STORE, 2, "0001", "category", "NA"), none);
        EarlierResults.Settled settled = EarlierResults.settle(rows, EarlierResults.known(rows, List.of(), Map.of()));
        assertThat(settled.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.found()).isEqualTo("none (missing); released: NA (" + STORE + ":2)");
            assertThat(issue.district()).isEqualTo("0001");
            assertThat(issue.wrong())
                    .isEqualTo("the category of 2011-12 is not the one that was released for that cycle");
        });
        assertThat(categories(settled)).containsExactly("0001 NA " + STORE + ":2");
    }

    /** The own result counts whichever row comes first, and codes that rename each other in a circle end. */
    @Test
    void the_own_result_counts_in_either_order_and_a_circle_of_names_ends() {
        List<Fact> rows = new ArrayList<>(List.of(
                fact(STORE, 4, "0006", "category", "MR"),
                fact(STORE, 3, "0005", "category", "NI"),
                renamed("0005", "0006"),
                renamed("0007", "0008"),
                renamed("0008", "0007"),
                fact(STORE, 5, "0007", "category", "NSI"),
                fact(FILE, 3, "0006", "graduation", "80")));
        assertThat(categories(EarlierResults.settle(rows, EarlierResults.known(rows, List.of(), Map.of()))))
                .containsExactly("0006 MR " + STORE + ":4");
    }
}
