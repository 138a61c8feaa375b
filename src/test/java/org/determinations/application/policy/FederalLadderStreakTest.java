package org.determinations.application.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.application.TestInstallation;
import org.determinations.determination.YearHistory;
import org.determinations.model.CategoryCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.duty.FederalCategory;
import org.determinations.model.stage.CycleResult;
import org.determinations.policyfile.ShippedPolicies;
import org.determinations.scorecard.Enforcement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from the twelve sequences of the federal table, 34 CFR 300.604 as it reads for districts by 300.600(a). */
class FederalLadderStreakTest {
    private static final FederalLadder LADDER =
            FederalLadder.read(TestInstallation.at(Path.of("none"), Optional.empty()));

    /** Categories from the oldest cycle to the newest, cycles in a row, what must and what may be done. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    MR,          1, '', ''
                    NA,          1, '', any support the state offers
                    NA NA,       2, one of: technical assistance; conditions on funding, ''
                    NA NA NA,    3, one of: technical assistance; conditions on funding, ''
                    NA MR NA,    1, '', any support the state offers
                    NA NI NA,    1, '', any support the state offers
                    NI,          1, '', 'any of technical assistance, conditions'
                    NI NI,       2, '', 'any of technical assistance, conditions'
                    NI NI NI,    3, one of: corrective action plan or improvement plan; withholding in whole or in part, 'any of technical assistance, conditions'
                    NA NI NI NI, 3, one of: corrective action plan or improvement plan; withholding in whole or in part, 'any of technical assistance, conditions'
                    NI NA NI,    1, '', 'any of technical assistance, conditions'
                    NSI,         1, 'withholding in whole or in part, at once', ''
                    """)
    void the_twelve_sequences(String sequence, int cycles, String requires, String permits) {
        List<CycleResult> newestFirst = results(sequence.split(" "));
        int streak = YearHistory.streak(newestFirst).orElseThrow().cycles();
        assertThat(streak).isEqualTo(cycles);
        Optional<Enforcement> follows = LADDER.follows(as(newestFirst.get(0)), newestFirst.subList(0, streak));
        assertThat(follows.map(Enforcement::requires).orElse("")).isEqualTo(requires);
        assertThat(follows.map(Enforcement::permits).orElse("")).isEqualTo(permits);
    }

    /** A misspelled category of a table of duties would else be read as nothing, in silence. */
    @Test
    void the_table_has_the_four_categories_of_federal_law() {
        assertThat(ShippedPolicies.files()
                        .loadFolder(ShippedPolicies.folder().resolve("federal-ladder.1"))
                        .categories())
                .extracting(category -> category.code().text())
                .containsExactly(
                        Stream.of(FederalCategory.values()).map(Enum::name).toArray(String[]::new));
    }

    private static FederalCategory as(CycleResult newest) {
        return newest.category()
                .flatMap(code -> FederalCategory.find(code.text()))
                .orElseThrow();
    }

    private static List<CycleResult> results(String... oldestFirst) {
        List<CycleResult> results = new ArrayList<>();
        Arrays.stream(oldestFirst)
                .forEach(code -> results.add(new CycleResult(
                        new SchoolYear(2019 + results.size()),
                        new DistrictCode("09010000"),
                        "Alder Mills",
                        "",
                        Optional.of(new CategoryCode(code)),
                        code,
                        results.size() + 1)));
        Collections.reverse(results);
        return results;
    }
}
