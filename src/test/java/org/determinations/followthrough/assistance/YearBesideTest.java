package org.determinations.followthrough.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.issue.SourceRef;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.IndicatorFact;
import org.determinations.model.fact.MeasureFact;
import org.determinations.model.fact.MeasureFigures;
import org.determinations.model.result.Determination;
import org.junit.jupiter.api.Test;

/** What the numbers did from one run to another, from what both runs keep. */
class YearBesideTest {
    private static RunFacts facts(Determination of, IndicatorFact... indicators) {
        return new RunFacts(of, List.of(indicators), List.of(), List.of());
    }

    @Test
    void what_differs_is_listed_and_what_does_not_is_counted() {
        RunFacts then = facts(
                Planned.determined(3, "NTA", Planned.factor("F1", EvidenceStrength.SIGNIFICANT, 2)),
                Planned.indicator("11", "85", "2011-12", 2),
                Planned.indicator("9", "100", "2011-12", 3),
                Planned.indicator("2", "4.9", "2011-12", 4));
        RunFacts now = facts(
                Planned.determined(3, "NTA", Planned.factor("F1", EvidenceStrength.NONE, 2)),
                Planned.indicator("11", "100", "2012-13", 2),
                Planned.indicator("9", "100", "2012-13", 3),
                Planned.indicator("13", "96", "2012-13", 5));
        YearBeside beside = YearBeside.of(4, then, 9, now);
        assertThat(beside.moved())
                .containsExactly(
                        new YearBeside.Moved("Factor F1", "significant", "none"),
                        new YearBeside.Moved("indicator 2", "4.9 percent (2011-12)", "not in that run"),
                        new YearBeside.Moved("indicator 11", "85 percent (2011-12)", "100 percent (2012-13)"),
                        new YearBeside.Moved("indicator 13", "not in that run", "96 percent (2012-13)"));
        assertThat(beside.unchanged()).as("the determination and indicator 9").isEqualTo(2);
        assertThat(beside.before()).isEqualTo(4);
        assertThat(beside.now()).isEqualTo(9);
    }

    @Test
    void the_same_run_twice_differs_in_nothing() {
        RunFacts facts = facts(Planned.determined(3, "NTA"), Planned.indicator("11", "85", "2011-12", 2));
        assertThat(YearBeside.of(4, facts, 4, facts).moved()).isEmpty();
        assertThat(YearBeside.of(4, facts, 4, facts).unchanged()).isEqualTo(2);
    }

    /** Of a measure the newest year counts, of an indicator of two years both are shown; what is no factor is not. */
    @Test
    void measures_are_those_of_their_newest_year_and_two_values_of_an_indicator_stand_together() {
        RunFacts then = new RunFacts(
                Planned.determined(3, "NTA", Planned.factor("SCREEN", EvidenceStrength.NOT_A_FACTOR, 2)),
                List.of(Planned.indicator("11", "85", "2010-11", 2), Planned.indicator("11", "90", "2011-12", 3)),
                List.of(),
                List.of(measure(2010, "60"), measure(2011, "70"), measure(2009, "50")));
        RunFacts now = new RunFacts(
                Planned.determined(4, "NI", Planned.factor("SCREEN", EvidenceStrength.NOT_A_FACTOR, 2)),
                List.of(Planned.indicator("11", "90", "2011-12", 2), Planned.indicator("11", "90", "2012-13", 3)),
                List.of(),
                List.of(measure(2012, "75")));
        assertThat(YearBeside.of(4, then, 9, now).moved())
                .containsExactly(
                        new YearBeside.Moved("determination", "Level 3-NTA", "Level 4-NI"),
                        new YearBeside.Moved("indicator 11", "85 percent; 90 percent", "90 percent (2011-12)"),
                        new YearBeside.Moved("graduation", "70 (2011-12)", "75 (2012-13)"));
        assertThat(YearBeside.of(4, then, 9, now).unchanged()).isZero();
    }

    private static MeasureFact measure(int year, String value) {
        return new MeasureFact(
                Planned.DISTRICT,
                "Alder Mills",
                "graduation",
                new SchoolYear(year),
                MeasureFigures.of(value, Optional.empty()),
                Optional.empty(),
                new FactSource(SourceRef.ofRow(Planned.FILE, 9), Map.of()));
    }
}
