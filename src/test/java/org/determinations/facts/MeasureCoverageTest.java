package org.determinations.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.DecisionKind;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.MeasureFact;
import org.determinations.model.fact.MeasureFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A measure that other districts have a row of is missed of each district that has none. */
class MeasureCoverageTest {
    private static MeasureFact fact(int row, String district, String measure) {
        return new MeasureFact(
                new DistrictCode(district),
                "",
                measure,
                new SchoolYear(2011),
                MeasureFigures.of("90", Optional.empty()),
                Optional.empty(),
                new FactSource(SourceRef.ofRow("official/measures.csv", row), Map.of()));
    }

    private static List<Issue> check(Fact... facts) {
        Set<String> held = List.of(facts).stream()
                .map(fact -> ((MeasureFact) fact).title())
                .collect(Collectors.toCollection(TreeSet::new));
        return MeasureCoverage.check(List.of(facts), held);
    }

    @Test
    void districts_that_have_the_same_measures_lack_none() {
        assertThat(check(fact(2, "09010000", "reading"), fact(3, "09020000", "reading")))
                .isEmpty();
    }

    @Test
    void who_lacks_one_is_named_at_its_first_row_with_what_it_lacks_in_the_order_of_codes() {
        List<Issue> issues = check(
                fact(2, "09020000", "reading"),
                fact(3, "09020000", "writing"),
                fact(4, "09010000", "placement"),
                fact(5, "09010000", "reading"));
        assertThat(issues).allSatisfy(issue -> assertThat(issue.code()).isEqualTo(IssueCode.MEASURE_ABSENT));
        assertThat(issues)
                .extracting(issue -> issue.where().row() + " " + issue.wrong() + ": " + issue.found())
                .containsExactly(
                        "4 district 09010000 has no accepted row of a measure that other districts have: writing (2011-12)",
                        "2 district 09020000 has no accepted row of a measure that other districts have: placement (2011-12)");
    }

    /** A decision alone makes no district one of the stage. */
    @Test
    void a_district_that_only_a_decision_names_lacks_nothing() {
        DecisionFact decision = new DecisionFact(
                new DistrictCode("09990000"),
                DecisionKind.ASSIGN,
                Optional.empty(),
                "J. Doe",
                LocalDate.of(2012, 9, 10),
                "why",
                "",
                new FactSource(SourceRef.ofRow("official/decisions.csv", 2), Map.of()));
        assertThat(MeasureCoverage.check(
                        List.of(fact(2, "09010000", "reading"), decision), Set.of("reading (2011-12)")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9, ''", "10, ''", "11, ' and 1 more'", "12, ' and 2 more'"})
    void ten_are_named_and_the_rest_is_counted(int lacks, String rest) {
        Set<String> held = IntStream.range(0, lacks)
                .mapToObj(i -> String.format(java.util.Locale.ROOT, "m%02d", i))
                .collect(Collectors.toCollection(TreeSet::new));
        List<Issue> issues = MeasureCoverage.check(List.of(fact(2, "09010000", "reading")), held);
        assertThat(issues)
                .singleElement()
                .extracting(Issue::found)
                .isEqualTo(held.stream().limit(10).collect(Collectors.joining(", ")) + rest);
    }
}
