package org.determinations.model.secondary;

import static org.assertj.core.api.Assertions.assertThat;

import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.RaceEthnicity;
import org.junit.jupiter.api.Test;

/** How groups stand in a sentence. */
class MeasureKeyTest {
    @Test
    void members_read_as_people_speak() {
        MeasureKey income = MeasureKey.lowIncome(MeasureKind.A1);
        MeasureKey races = MeasureKey.ofRace(MeasureKind.B1_R, RaceEthnicity.TWO_OR_MORE);
        MeasureKey crossed = MeasureKey.crossed(MeasureKind.B1_X, RaceEthnicity.TWO_OR_MORE, IncomeGroup.LOW_INCOME);
        MeasureKey asian = MeasureKey.crossed(MeasureKind.B1_X, RaceEthnicity.ASIAN, IncomeGroup.LOW_INCOME);
        assertThat(income.members("students")).isEqualTo("low-income students");
        assertThat(income.comparisonMembers("students")).isEqualTo("students who are not low-income");
        assertThat(races.members("students with disabilities"))
                .isEqualTo("students with disabilities of two or more races");
        assertThat(races.comparisonMembers("students")).isEqualTo("other students");
        assertThat(crossed.members("student")).isEqualTo("low-income student of two or more races");
        assertThat(crossed.groupWords()).isEqualTo("low-income, two or more races");
        assertThat(asian.members("students")).isEqualTo("low-income Asian students");
    }
}
