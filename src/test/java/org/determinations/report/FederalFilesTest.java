package org.determinations.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.determinations.followthrough.IndicatorEighteen;
import org.determinations.issue.SourceRef;
import org.determinations.model.Answer;
import org.determinations.model.DistrictCode;
import org.determinations.model.FindingSource;
import org.determinations.model.Missing;
import org.determinations.model.Reported;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.IndicatorFact;
import org.determinations.model.fact.IndicatorFigures;
import org.determinations.model.fact.IndicatorSubmission;
import org.determinations.model.fact.ReviewedYear;
import org.determinations.policyfile.DutyFiles;
import org.determinations.policyfile.FederalLayoutFiles;
import org.determinations.policyfile.ShippedPolicies;
import org.determinations.report.federal.FederalCheck;
import org.determinations.report.federal.FederalFiles;
import org.determinations.report.federal.FederalReport;
import org.determinations.report.federal.FederalTables;
import org.determinations.report.form.DataTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the federal office is told follows from the run and the ledger, says what is open, and breaks no rule unseen. */
class FederalFilesTest {
    private static final LocalDate ON = LocalDate.of(2013, 2, 1);

    private static IndicatorFact indicator(String district, String number, Integer of, Integer all, String word) {
        return new IndicatorFact(
                new DistrictCode(district),
                "",
                number,
                ReviewedYear.of(new SchoolYear(2011)),
                new IndicatorFigures(
                        of == null ? Reported.absent(Missing.BLANK, "") : Reported.of(of),
                        all == null ? Reported.absent(Missing.BLANK, "") : Reported.of(all),
                        word.endsWith("%")
                                ? Reported.of(new BigDecimal(word.replace("%", "")))
                                : Reported.absent(Missing.BLANK, ""),
                        word.endsWith("%") ? "" : word),
                Answer.NOT_STATED,
                new IndicatorSubmission(Answer.NOT_STATED, Optional.empty(), Answer.NOT_STATED, Answer.NOT_STATED),
                new FactSource(SourceRef.ofRow("official/indicators.csv", 2), Map.of()));
    }

    private static IndicatorEighteen.Figure figure(FindingSource source, int findings, int inTime, int pending) {
        return new IndicatorEighteen.Figure(
                new SchoolYear(2010), Optional.ofNullable(source), findings, inTime, pending, 0);
    }

    private static FederalReport report(List<IndicatorFact> indicators, int findings, IndicatorEighteen.Figure... all) {
        return new FederalReport(
                Invented.officialRun(),
                InventedYear.plan().jurisdiction(),
                FederalLayoutFiles.read(
                        ShippedPolicies.root().resolve("jobs/federal"), FederalLayoutFiles.DETERMINATIONS),
                DutyFiles.read(ShippedPolicies.root().resolve("jobs"), "massachusetts", new SchoolYear(2012))
                        .effort(),
                indicators,
                new IndicatorEighteen(ON, List.of(all)),
                findings);
    }

    private static FederalReport report() {
        return report(
                List.of(
                        indicator("09010000", "11", 29, 30, ""),
                        indicator("09020000", "11", 10, 10, ""),
                        indicator("09030000", "11", null, null, "95.5%"),
                        indicator("09040000", "11", null, null, "NR"),
                        indicator("09010000", "9", null, null, "No"),
                        indicator("09020000", "9", null, null, "Yes")),
                150,
                figure(FindingSource.CPR, 100, 97, 0),
                figure(FindingSource.COMPLAINT, 50, 48, 0),
                figure(null, 150, 145, 0));
    }

    private static Map<String, String> texts(FederalReport report) {
        Map<String, String> texts = new TreeMap<>();
        FederalFiles.of(report)
                .files()
                .forEach(file -> texts.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8)));
        return texts;
    }

    @Test
    void counts_are_summed_and_the_percentage_is_theirs() {
        assertThat(texts(report()).get("state-plan-indicators.csv"))
                .isEqualTo(
                        "indicator,reviewed_school_year,district_rows,with_counts,numerator,denominator,percent,percent_alone,"
                                + "answered_yes,answered_no,no_value\n"
                                + "9,2011-12,2,0,,,,0,1,1,0\n"
                                + "11,2011-12,4,2,39,40,97.50,1,0,0,1\n");
    }

    /** Half a hundredth goes upward, in the table and in the check alike: 1 of 800 is 0.125 percent. */
    @ParameterizedTest
    @CsvSource({"1, 800, 0.13", "1, 3, 33.33", "2, 3, 66.67", "0, 7, 0.00", "7, 7, 100.00", "999, 20000, 5.00"})
    void a_percentage_has_two_places_and_a_half_goes_upward(int of, int all, String percent) {
        FederalReport report = report(List.of(indicator("09010000", "11", of, all, "")), 0);
        assertThat(texts(report).get("state-plan-indicators.csv")).contains("," + of + "," + all + "," + percent + ",");
        assertThat(FederalFiles.of(report).broken()).isEmpty();
    }

    @Test
    void a_numerator_above_its_denominator_is_told_and_nothing_is_made() {
        FederalFiles files = FederalFiles.of(report(List.of(indicator("09010000", "11", 8, 7, "")), 0));
        assertThat(files.broken())
                .extracting(FederalCheck.Line::rule)
                .containsExactly("the numerator is not above the denominator");
        assertThat(files.notes())
                .contains(
                        "1 row of SPP indicators has more children in the numerator than in the denominator; the sums hold it as it"
                                + " is.");
        assertThatThrownBy(files::files).isInstanceOf(IllegalStateException.class);
    }

    /** The worked example that States were given: 145 of 150 findings are 96.67 percent. */
    @Test
    void indicator_18_is_as_the_ledger_counts_it() {
        assertThat(texts(report()).get("indicator-18.csv"))
                .contains("\n2011-12,2010-11,ALL,150,145,0,0,96.67,96.67 percent\n");
    }

    @Test
    void each_district_of_the_run_has_a_row_and_what_is_open_is_told() {
        Map<String, String> texts = texts(report());
        int districts = Invented.officialRun().determinations().size();
        assertThat(texts.get("lea-determinations.csv").lines()).hasSize(districts + 1);
        assertThat(texts.get("lea-determinations.csv"))
                .startsWith(
                        "FileRecordNumber,StateCode,StateAgencyNumber,StateLEAIdentifier,LEAName,Determination\n1,");
        assertThat(texts.get("districts.csv").lines()).hasSize(districts + 1);
        assertThat(texts.get("districts.csv"))
                .contains(",undetermined\n")
                .contains(",NTA,Needs Technical Assistance,,may not be reduced,")
                .contains(",MRAR,Meets Requirements – At Risk,,not said,")
                .contains(",NSI,Needs Substantial Intervention,NSI,may not be reduced,\n")
                .contains(",,,,undetermined\n");
        assertThat(FederalFiles.of(report()).notes())
                .anySatisfy(note -> assertThat(note)
                        .startsWith("Without a category in the office's file: ")
                        .contains("2: undetermined", "A person must say what is reported of them."));
        assertThat(texts.get("read-me.txt"))
                .startsWith("CONFIDENTIAL")
                .contains("UNCONFIRMED layout lea-determinations", "FS231 to FS238");
    }

    @Test
    void what_is_not_there_is_said_and_is_no_zero() {
        FederalReport empty = report(List.of(), 0);
        assertThat(FederalFiles.of(empty).notes())
                .contains("The run read no SPP indicator, so state-plan-indicators.csv has no row.")
                .anySatisfy(note -> assertThat(note)
                        .isEqualTo(
                                "The ledger has no finding on 2013-02-01, so indicator-18.csv has no row. This says nothing about"
                                        + " findings that were not imported."));
        assertThat(texts(empty).get("indicator-18.csv").lines()).hasSize(1);
    }

    @Test
    void nothing_is_open_in_the_checks_of_what_was_made_from_the_run() {
        assertThat(FederalFiles.of(report()).broken()).isEmpty();
        assertThat(texts(report()).get("checks.csv")).contains(",yes\n").doesNotContain(",no\n");
    }

    /** Each rule is broken by one cell that is changed, and by that alone. */
    @ParameterizedTest(name = "{0}, row {1}, {2} = {3}: {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "determinations | 0 | FileRecordNumber | 7 | records are numbered from 1 on, none of them otherwise",
                "determinations | 1 | StateLEAIdentifier | 09010000 | each code of the run is there once, and no other",
                "determinations | 0 | Determination | XX | every value of the category is permitted, or nothing",
                "determinations | 4 | Determination | NSI | as many districts as the run's control totals say",
                "districts | 0 | federal_category | '' | each district has a federal category or says why it has none",
                "indicators | 1 | percent | 97.49 | percent follows from numerator and denominator",
                "indicators | 1 | numerator | 41 | the numerator is not above the denominator",
                "indicators | 1 | no_value | 0 | each row of a district is counted once",
                "indicators | 0 | numerator | 0 | counts are there where a district has them, and nowhere else",
                "indicators | 1 | district_rows | 5 | all rows of SPP indicators that the run read",
                "eighteen | 2 | findings | 151 | the sources add up to all",
                "eighteen | 2 | findings | 151 | all findings that the ledger has on the day",
                "eighteen | 0 | percent | 96.99 | percent follows from the counts, and is empty while a year has not passed",
                "eighteen | 0 | year_not_passed | 1 | percent follows from the counts, and is empty while a year has not passed",
            })
    void a_cell_that_is_changed_breaks_its_rule(String table, int row, String column, String cell, String rule) {
        FederalReport report = report();
        FederalTables good = FederalTables.of(report);
        FederalTables changed = new FederalTables(
                table.equals("determinations") ? with(good.determinations(), row, column, cell) : good.determinations(),
                table.equals("districts") ? with(good.districts(), row, column, cell) : good.districts(),
                table.equals("indicators") ? with(good.indicators(), row, column, cell) : good.indicators(),
                table.equals("eighteen") ? with(good.eighteen(), row, column, cell) : good.eighteen());
        assertThat(FederalCheck.of(report, changed))
                .filteredOn(line -> !line.holds())
                .extracting(FederalCheck.Line::rule)
                .contains(rule);
    }

    @Test
    void a_row_that_is_missing_breaks_a_rule() {
        FederalReport report = report();
        FederalTables good = FederalTables.of(report);
        DataTable short_ = new DataTable(
                good.determinations().forms(), good.determinations().rows().subList(1, 3));
        assertThat(FederalCheck.of(
                        report, new FederalTables(short_, good.districts(), good.indicators(), good.eighteen())))
                .filteredOn(line -> !line.holds())
                .extracting(FederalCheck.Line::rule)
                .contains("one row for each district of the run", "each code of the run is there once, and no other");
    }

    private static DataTable with(DataTable table, int row, String column, String cell) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            List<String> cells = new ArrayList<>(table.rows().get(i));
            if (i == row) {
                cells.set(table.columns().indexOf(column), cell);
            }
            rows.add(cells);
        }
        return new DataTable(table.forms(), rows);
    }
}
