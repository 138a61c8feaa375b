package org.determinations.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.model.SchoolYear;
import org.determinations.model.result.RankSpan;
import org.determinations.policy.ParameterUnit;
import org.determinations.policy.RuleRole;
import org.determinations.policy.RuleShape;
import org.determinations.policyfile.ShippedPolicies;
import org.junit.jupiter.api.Test;

/** Every number of the secondary analysis comes out of the pack. */
class AnalysisRulesTest {

    @Test
    void the_shipped_pack_gives_the_numbers_that_the_tests_of_the_room_use() {
        DisproportionalityParameters shipped = AnalysisRules.parameters(ShippedPolicies.massachusetts2012());
        DisproportionalityParameters sample = SampleParameters.standard();
        assertThat(shipped.minimums()).isEqualTo(sample.minimums());
        assertThat(shipped.bands()).isEqualTo(sample.bands());
        assertThat(shipped.precision()).isEqualTo(sample.precision());
        assertThat(shipped.multiplicity()).isEqualTo(sample.multiplicity());
        assertThat(shipped.funnel()).isEqualTo(sample.funnel());
    }

    /** "At least" 4.0 in three school years; three definitions of low income, each from a school year on. */
    @Test
    void the_shipped_pack_says_how_several_years_are_read() {
        DisproportionalityParameters.Years years =
                AnalysisRules.parameters(ShippedPolicies.massachusetts2012()).years();
        assertThat(years.federalMarker())
                .isEqualTo(new ConsecutiveRule(
                        new BigDecimal("4.0"), ThresholdTest.AT_LEAST, 3, Optional.empty(), "AT_OR_ABOVE_3_YEARS"));
        assertThat(List.of(years.window(), years.review(), years.persistent(), years.sustained()))
                .containsExactly(3, 1, 2, 3);
        assertThat(years.lowIncomeDefinitions())
                .containsExactly(
                        new DisproportionalityParameters.LowIncomeDefinition(
                                "free or reduced-price lunch", new SchoolYear(1900)),
                        new DisproportionalityParameters.LowIncomeDefinition(
                                "economically disadvantaged", new SchoolYear(2014)),
                        new DisproportionalityParameters.LowIncomeDefinition(
                                "low income (2021 definition)", new SchoolYear(2021)));
    }

    @Test
    void the_shipped_pack_analyses_districts_of_levels_three_to_five() {
        assertThat(AnalysisRules.scope(ShippedPolicies.massachusetts2012())).isEqualTo(new RankSpan(3, 5));
    }

    @Test
    void the_rules_stand_in_the_order_of_the_file_and_ask_for_every_number() {
        List<RuleShape> shapes = AnalysisRules.shapes("MA12-");
        assertThat(shapes)
                .extracting(RuleShape::id)
                .containsExactly(
                        "MA12-SEC-SCOPE",
                        "MA12-SEC-SIZE",
                        "MA12-SEC-BANDS",
                        "MA12-SEC-EVIDENCE",
                        "MA12-SEC-YEARS",
                        "MA12-SEC-MARKER",
                        "MA12-SEC-INCOME",
                        "MA12-SEC-TESTS",
                        "MA12-SEC-FUNNEL");
        assertThat(shapes).extracting(RuleShape::role).containsOnly(RuleRole.ANALYSIS);
        assertThat(shapes.get(1).parameters())
                .isEqualTo(Map.of(
                        "minimumCell", ParameterUnit.STUDENTS,
                        "minimumGroup", ParameterUnit.STUDENTS,
                        "smallBelow", ParameterUnit.STUDENTS));
    }
}
