package org.determinations.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.determinations.model.SchoolYear;
import org.determinations.model.secondary.MeasureInput;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureSubject;
import org.determinations.model.secondary.OutcomeCount;
import org.determinations.model.secondary.Persistence;
import org.determinations.model.student.RaceEthnicity;
import org.junit.jupiter.api.Test;

/** What several school years say together when few or none of them could be judged. */
class YearReadingTest {
    private static final MeasureKey ASIAN = MeasureKey.ofRace(MeasureKind.B1_R, RaceEthnicity.ASIAN);

    private static MeasureResult year(int firstYear, long outcome, long students) {
        OutcomeCount others = new OutcomeCount(200, 1000);
        return new MeasureCalculator(SampleParameters.standard())
                .evaluate(
                        new MeasureSubject(RandomState.district(0), new SchoolYear(firstYear)),
                        ASIAN,
                        new MeasureInput(new OutcomeCount(outcome, students), others, others, others));
    }

    private static Persistence persistence(MeasureResult... results) {
        Map<SchoolYear, MeasureResult> byYear = new TreeMap<>();
        for (MeasureResult result : results) {
            byYear.put(result.subject().schoolYear(), result);
        }
        return new YearReading(SampleParameters.standard())
                .read(RandomState.district(0), ASIAN, new SchoolYear(2011), byYear, Set.of())
                .persistence();
    }

    @Test
    void too_few_in_every_school_year_is_not_no_concern() {
        Persistence never = persistence(year(2009, 3, 20), year(2010, 9, 60), year(2011, 12, 29));
        assertThat(never).isEqualTo(Persistence.NOT_JUDGED);
        assertThat(never.words()).contains("not the same as no concern");
        assertThat(persistence()).as("no data at all").isEqualTo(Persistence.NOT_JUDGED);
    }

    @Test
    void one_judged_school_year_is_enough_to_say_something() {
        assertThat(persistence(year(2009, 3, 20), year(2010, 9, 60), year(2011, 12, 60)))
                .isEqualTo(Persistence.NONE);
        assertThat(persistence(year(2009, 3, 20), year(2010, 40, 60))).isEqualTo(Persistence.REVIEW);
        assertThat(Optional.of(Persistence.NONE).map(Persistence::words))
                .hasValueSatisfying(words -> assertThat(words).contains("that could be judged"));
    }
}
