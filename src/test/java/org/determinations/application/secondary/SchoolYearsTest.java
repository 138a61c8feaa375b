package org.determinations.application.secondary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.release.Desk;
import org.determinations.application.run.StageOutcome;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Several school years in one file of counts: gaps, copies, changed definitions, and years that are too old or too new. */
class SchoolYearsTest {
    @TempDir
    Path scratch;

    /** Two districts, one at Level 3, whose low-income students are identified far more often, each year a little otherwise. */
    private static CountFile of(String... years) {
        CountFile file = new CountFile().level(1, 3).level(2, 1);
        for (String year : years) {
            int odd = Integer.parseInt(year.substring(2, 4)) % 7;
            file.in(year).low(1, 150 + odd, 500, 50, 500).low(2, 600 + odd, 5000, 600, 9000);
        }
        return file;
    }

    private List<Issue> issues(int cycle, String... years) throws IOException {
        return CountReading.issues(scratch, of(years).text(), new SchoolYear(cycle));
    }

    private List<String> a1(CountFile file) throws IOException {
        Path cycle = TestInstallation.copy(
                TestInstallation.app().resolve(Path.of("data-samples", "practice-2012-13")), scratch.resolve("cycle"));
        file.write(cycle);
        Desk desk = Desk.empty(scratch, cycle, TestServer.H2);
        desk.released(desk.run(Stage.OFFICIAL));
        StageOutcome outcome = desk.outcome(Stage.SECONDARY);
        return TestInstallation.files(outcome.folder())
                .get("secondary-measures.csv")
                .lines()
                .filter(line -> line.contains(",A1,") && line.contains(",HIGH_CONCERN,"))
                .toList();
    }

    @Test
    void e29_a_missing_year_is_said_and_breaks_the_run() throws IOException {
        assertThat(issues(2012, "2009-10", "2011-12"))
                .extracting(Issue::code)
                .containsExactly(IssueCode.SCHOOL_YEAR_MISSING);
        assertThat(issues(2012, "2009-10", "2010-11", "2011-12")).isEmpty();
        assertThat(a1(of("2009-10", "2011-12")))
                .filteredOn(line -> line.contains(",2011-12,A,"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains(",PERSISTENT,2009-10; 2011-12,"));
    }

    @Test
    void e31_a_copy_of_the_year_before_is_no_new_year() throws IOException {
        CountFile file = of("2009-10", "2010-11");
        file.in("2011-12").low(1, 150 + 10 % 7, 500, 50, 500).low(2, 600 + 10 % 7, 5000, 600, 9000);
        assertThat(CountReading.issues(scratch, file.text(), new SchoolYear(2012)))
                .extracting(Issue::code)
                .containsExactly(IssueCode.SCHOOL_YEAR_REPEATED);
    }

    static Stream<Arguments> borders() {
        return Stream.of(
                Arguments.of("2013-14", "2014-15", true),
                Arguments.of("2012-13", "2013-14", false),
                Arguments.of("2014-15", "2015-16", false),
                Arguments.of("2020-21", "2021-22", true),
                Arguments.of("2019-20", "2020-21", false),
                Arguments.of("2021-22", "2022-23", false));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @MethodSource("borders")
    void e32_low_income_is_not_compared_across_a_change_of_its_definition(String older, String newer, boolean changed)
            throws IOException {
        int cycle = Integer.parseInt(newer.substring(0, 4)) + 1;
        List<Issue> issues = issues(cycle, older, newer);
        assertThat(issues)
                .extracting(Issue::code)
                .isEqualTo(changed ? List.of(IssueCode.DEFINITION_CHANGED) : List.of());
        assertThat(issues).allSatisfy(i -> assertThat(i.line()).contains(newer, "earlier school years are left out"));
    }

    @Test
    void counts_older_than_the_data_year_are_said() throws IOException {
        assertThat(issues(2012, "2010-11"))
                .singleElement()
                .satisfies(i -> assertThat(i.line()).contains("CR-040", "counts of 2010-11, none of 2011-12"));
        assertThat(issues(2012, "2011-12")).isEmpty();
        assertThat(issues(2012, "2012-13")).isEmpty();
    }

    @Test
    void counts_of_years_after_the_cycle_are_left_out_and_said() throws IOException {
        assertThat(issues(2012, "2011-12", "2013-14"))
                .singleElement()
                .satisfies(i -> assertThat(i.line()).contains("IN-027", "8 counts of 2013-14", "up to 2012-13"));
    }
}
