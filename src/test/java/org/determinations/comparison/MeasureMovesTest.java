package org.determinations.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.determinations.determination.Given;
import org.determinations.model.SchoolYear;
import org.determinations.model.ValueStatus;
import org.determinations.model.change.FactMove;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.MeasureFact;
import org.determinations.model.fact.MeasureFigures;
import org.determinations.model.stage.DistrictFacts;
import org.junit.jupiter.api.Test;

/** What a person reads of a measure that differs between two runs. */
class MeasureMovesTest {
    private static DistrictFacts with(MeasureFigures... figures) {
        DistrictFacts district = Given.district("09010000").facts();
        return district.withOthers(List.of(figures).stream()
                .map(f -> new MeasureFact(
                        district.code(),
                        "Example",
                        "graduation rate",
                        new SchoolYear(2011),
                        f,
                        Optional.empty(),
                        Given.source("measures.csv", 2, "value")))
                .toList());
    }

    private static List<FactMove> moves(DistrictFacts before, DistrictFacts after) {
        return FactMoves.between(Optional.of(before), Optional.of(after));
    }

    @Test
    void a_measure_that_moved_is_named_with_its_year_and_what_differs() {
        FactMove move = moves(
                        with(MeasureFigures.of("90.50", Optional.of(40))),
                        with(MeasureFigures.of("89", Optional.of(40))))
                .get(0);
        assertThat(move.topic()).isEqualTo(FactKinds.MEASURE.topic());
        assertThat(move.topic().isOfCompliance()).isFalse();
        assertThat(move.name()).isEqualTo("measure graduation rate (2011-12)");
        assertThat(move.before().orElseThrow().text()).isEqualTo("value 90.5");
        assertThat(move.after().orElseThrow().text()).isEqualTo("value 89");
    }

    @Test
    void a_value_that_went_away_says_why_and_the_same_number_did_not_move() {
        FactMove move = moves(
                        with(MeasureFigures.of("90", Optional.of(40))),
                        with(new MeasureFigures(ValueStatus.TOO_SMALL, "", Optional.of(8))))
                .get(0);
        assertThat(move.after().orElseThrow().text()).isEqualTo("value blank; status too small; n 8");
        assertThat(moves(
                        with(MeasureFigures.of("90", Optional.empty())),
                        with(MeasureFigures.of("90.0", Optional.empty()))))
                .isEmpty();
        assertThat(moves(with(), with(MeasureFigures.of(3))))
                .singleElement()
                .satisfies(added -> assertThat(added.before()).isEmpty());
    }
}
