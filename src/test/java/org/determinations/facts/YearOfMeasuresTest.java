package org.determinations.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.MeasureFact;
import org.determinations.model.fact.MeasureFigures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Last year's file in place of this year's, and next year's, are told of. */
class YearOfMeasuresTest {
    private static MeasureFact fact(String said) {
        String[] parts = said.split(" ");
        return new MeasureFact(
                new DistrictCode("09010000"),
                "",
                parts[0],
                new SchoolYear(Integer.parseInt(parts[1])),
                MeasureFigures.of("90", Optional.empty()),
                Optional.empty(),
                new FactSource(SourceRef.ofRow("official/" + parts[2] + ".csv", 2), Map.of()));
    }

    /** Measure, first calendar year and file; the cycle is 2023-24, and its data year 2022-23. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rate 2022 a|",
                "rate 2023 a|",
                "other 2019 a|",
                "rate 2021 a|official/a.csv: the newest rows of measures that the policy reads are of 2021-22, before the data year"
                        + " 2022-23; found rate",
                "rate 2021 a; rate 2022 b|",
                "rate 2021 a; size 2021 a|official/a.csv: the newest rows of measures that the policy reads are of 2021-22, before"
                        + " the data year 2022-23; found rate, size",
                "rate 2024 a|official/a.csv: every row of measures that the policy reads is of 2024-25, after the cycle 2023-24, so"
                        + " none of them is read; found rate",
                "rate 2024 a; rate 2022 b|",
            })
    void the_newest_rows_that_are_read_are_of_the_data_year_or_told_of(String rows, String told) {
        YearOfMeasures years = new YearOfMeasures(Set.of("rate", "size"), new SchoolYear(2023), new SchoolYear(2022));
        Arrays.stream(rows.split("; ")).forEach(row -> years.see(List.of(fact(row))));
        assertThat(years.issues().stream()
                        .map(issue -> issue.where().text() + ": " + issue.wrong() + "; found " + issue.found())
                        .toList())
                .isEqualTo(told == null ? List.of() : List.of(told));
    }
}
