package org.determinations.determination.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.determinations.determination.Alignment;
import org.determinations.determination.Given;
import org.determinations.determination.StageDetermination;
import org.determinations.model.Confidence;
import org.determinations.model.DecisionKind;
import org.determinations.model.Stage;
import org.determinations.model.result.ThresholdUse;
import org.determinations.model.run.RunWarning;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.StageFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MA12-CONTROL: more reassigned districts than usual are warned of, never refused. */
class ReassignmentControlTest {

    private static StageDetermination run(int reassigned, int assigned) {
        List<DistrictFacts> districts = new ArrayList<>();
        IntStream.rangeClosed(1, reassigned)
                .forEach(i -> districts.add(Given.district(code(i))
                        .levelText("Level 1")
                        .decided(DecisionKind.REASSIGN, "NI")
                        .facts()));
        IntStream.rangeClosed(1, assigned)
                .forEach(i -> districts.add(Given.district(code(50 + i))
                        .levelText("Insufficient data")
                        .decided(DecisionKind.ASSIGN, "NI")
                        .facts()));
        return Alignment.determine(
                new StageFacts(Given.CYCLE, Stage.OFFICIAL, Given.STAGE_DATE, Given.DATA_YEAR, Set.of(), districts),
                Given.pack());
    }

    private static String code(int number) {
        return String.format(Locale.ROOT, "09%02d0000", number);
    }

    @ParameterizedTest
    @CsvSource({"below, 9, 0", "at, 10, 0", "above, 11, 1"})
    void more_than_ten_raise_one_warning(String side, int reassigned, int warnings) {
        StageDetermination result = run(reassigned, 0);
        assertThat(result.warnings()).as(side).hasSize(warnings);
        assertThat(result.determinations()).allMatch(d -> d.reassigned());
    }

    @Test
    void the_warning_names_the_number_and_the_threshold() {
        assertThat(run(12, 0).warnings())
                .containsExactly(new RunWarning(
                        "MA12-CONTROL",
                        "12 districts are reassigned, more than the usual 10: a person must sign for it; it is no cap.",
                        List.of(new ThresholdUse(
                                "usualDistricts", "10", "districts", Confidence.DERIVED, List.of("S1")))));
    }

    @Test
    void assigned_districts_do_not_count() {
        assertThat(run(10, 5).warnings()).isEmpty();
    }
}
