package org.determinations.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.ValueStatus;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.MeasureFact;
import org.determinations.model.fact.MeasureFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A measure read as percent of which no value is above 1 may be one of shares. */
class MeasureDoubtsTest {
    private static MeasureFact fact(String file, String measure, MeasureFigures figures) {
        return new MeasureFact(
                new DistrictCode("09010000"),
                "",
                measure,
                new SchoolYear(2011),
                figures,
                Optional.empty(),
                new FactSource(SourceRef.ofRow(file, 2), Map.of("value", "Rate")));
    }

    private static List<Issue> issues(List<MeasureFact> facts) {
        MeasureDoubts doubts = new MeasureDoubts(Set.of("rate"), Set.of("counted"));
        facts.forEach(fact -> doubts.see(List.of(fact)));
        return doubts.issues();
    }

    private static List<MeasureFact> facts(String measure, List<String> values) {
        return values.stream()
                .map(value -> fact("official/a.csv", measure, MeasureFigures.of(value, Optional.empty())))
                .toList();
    }

    private static List<String> nines(int count, String... more) {
        List<String> values = new ArrayList<>(Collections.nCopies(count, "0.9"));
        values.addAll(List.of(more));
        return values;
    }

    @ParameterizedTest
    @CsvSource({
        "rate,9,'',false",
        "rate,10,'',true",
        "rate,10,1,true",
        "rate,10,1.01,false",
        "rate,10,95,false",
        "rate,9,0,true",
        "rate,10,-0.5,true",
        "rate,10,word,true",
        "ratio,10,'',false",
    })
    void ten_values_of_at_most_one_are_questioned(String measure, int nines, String more, boolean questioned) {
        assertThat(issues(facts(measure, more.isEmpty() ? nines(nines) : nines(nines, more))))
                .hasSize(questioned ? 1 : 0);
    }

    @Test
    void zeros_and_ones_alone_say_nothing_of_the_scale() {
        assertThat(issues(facts("rate", Collections.nCopies(10, "0")))).isEmpty();
        assertThat(issues(facts("rate", Collections.nCopies(10, "1")))).isEmpty();
    }

    @Test
    void it_names_the_file_the_column_and_the_largest_value_and_leaves_the_values_to_a_person() {
        assertThat(issues(facts("rate", nines(9, "0.953")))).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.SCALE_QUESTIONED);
            assertThat(issue.where().text()).isEqualTo("official/a.csv:Rate");
            assertThat(issue.wrong())
                    .isEqualTo("no value of the measure rate (2011-12) is above 1, and the policy reads it as percent");
            assertThat(issue.found()).isEqualTo("10 values, the largest 0.953");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "counted,1,0,1 value",
        "counted,2,0,2 values",
        "counted,2,1,",
        "rate,2,0,",
    })
    void a_measure_without_a_single_count_is_questioned_where_the_policy_asks_for_enough(
            String measure, int without, int with, String found) {
        List<MeasureFact> facts = new ArrayList<>(facts(measure, Collections.nCopies(without, "95")));
        for (int i = 0; i < with; i++) {
            facts.add(fact("official/a.csv", measure, MeasureFigures.of("95", Optional.of(40))));
        }
        assertThat(issues(facts).stream().map(Issue::found).toList())
                .isEqualTo(found == null ? List.of() : List.of(found + ", no count"));
    }

    @Test
    void files_are_looked_at_apart_and_what_is_no_number_counts_for_nothing() {
        List<MeasureFact> two = new ArrayList<>(facts("rate", nines(9)));
        two.add(fact("official/b.csv", "rate", MeasureFigures.of("0.9", Optional.empty())));
        two.add(fact("official/a.csv", "rate", MeasureFigures.absent(ValueStatus.TOO_SMALL, "*")));
        assertThat(issues(two)).isEmpty();
    }
}
