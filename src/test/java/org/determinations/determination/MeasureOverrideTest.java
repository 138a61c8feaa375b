package org.determinations.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.MeasureFact;
import org.determinations.model.fact.MeasureFigures;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.FactOverride;
import org.determinations.model.stage.StageFacts;
import org.determinations.policyfile.ShippedJurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A what-if that changes a measure: where the policy reads measures, and nowhere else. */
class MeasureOverrideTest {
    private static final Programme READS = new MeasuresProgramme();

    private static StageFacts stage() {
        DistrictFacts district = Given.district("09010000").levelText("Level 1").facts();
        StageFacts stage = Given.district("09010000").levelText("Level 1").stageFacts();
        return stage.withDistricts(List.of(district.withOthers(List.of(
                measure(district, "old", 2009, "5"),
                measure(district, "rate", 2010, "60"),
                measure(district, "rate", 2011, "70")))));
    }

    private static MeasureFact measure(DistrictFacts district, String name, int year, String value) {
        return new MeasureFact(
                district.code(),
                "Example",
                name,
                new SchoolYear(year),
                MeasureFigures.of(value, Optional.empty()),
                Optional.empty(),
                Given.source("measures.csv", year, "value"));
    }

    private static StageFacts apply(Programme programme, String typed) {
        FactOverride override = FactOverride.parse("09010000:" + typed, ShippedJurisdiction.codes())
                .orElseThrow();
        return Alignment.apply(stage(), List.of(override), programme, Given.pack());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "measure.rate=75.5|old (2009-10) value 5; rate (2010-11) value 60; rate (2011-12) value 75.5",
                "measure.rate@2010-11=75|old (2009-10) value 5; rate (2010-11) value 75; rate (2011-12) value 70",
                "measure.rate@2009-10=75|old (2009-10) value 5; rate (2009-10) value 75; rate (2010-11) value 60;"
                        + " rate (2011-12) value 70",
                "measure.rate=too small|old (2009-10) value 5; rate (2010-11) value 60; rate (2011-12) too small ",
                "measure.rate=value|old (2009-10) value 5; rate (2010-11) value 60; rate (2011-12) value value",
                "measure.rate=none|old (2009-10) value 5; rate (2010-11) value 60",
                "measure.old=6|old (2009-10) value 6; rate (2010-11) value 60; rate (2011-12) value 70",
                "measure.audit=no findings|audit (2011-12) value no findings; old (2009-10) value 5;"
                        + " rate (2010-11) value 60; rate (2011-12) value 70",
            })
    void the_measure_is_what_was_typed(String typed, String expected) {
        StageFacts changed = apply(READS, typed);
        List<String> told = changed.districts().get(0).measures().stream()
                .map(m -> m.title() + " " + m.figures().status().word() + " "
                        + m.figures().text())
                .toList();
        assertThat(String.join("; ", told).strip()).isEqualTo(expected.strip());
        assertThat(changed.inputsRead()).contains(FileKind.MEASURES);
    }

    @Test
    void a_changed_measure_says_that_it_was_typed() {
        MeasureFact changed =
                apply(READS, "measure.rate=75").districts().get(0).measures().get(2);
        assertThat(changed.value().where().get(0).text()).isEqualTo("--set 09010000:measure.rate=75");
    }

    @Test
    void a_policy_that_reads_no_measures_says_so_and_computes_nothing() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> apply(
                        org.determinations.determination.alignment.AlignmentProgramme.PROGRAMME, "measure.rate=75"));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.USAGE);
        assertThat(refusal.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.RUN_CANNOT_ANSWER);
            assertThat(issue.wrong()).isEqualTo("no rule of the policy reads measures: its shape is alignment");
        });
    }
}
