package org.determinations.followthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.determinations.model.FindingSource;
import org.determinations.model.SchoolYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Percent of findings verified as corrected within one year of written notice, by source and reporting year. */
class IndicatorEighteenTest {
    private static IndicatorEighteen of(Recorded ledger, String on) {
        return IndicatorEighteen.of(ledger.ledger().standings(Recorded.day(on)), Recorded.day(on));
    }

    private static IndicatorEighteen.Figure total(IndicatorEighteen indicator) {
        return indicator.figures().get(indicator.figures().size() - 1);
    }

    /** The worked example of federal guidance: 145 of 150 findings are 96.67 percent. */
    @Test
    void worked_example_145_of_150_is_96_67_percent() {
        Recorded ledger = new Recorded();
        for (int i = 1; i <= 150; i++) {
            String verified = i <= 145 ? "2012-10-01" : "2012-10-02";
            ledger.state(Recorded.statement("F-" + i, "2011-10-01", "", "", verified));
        }
        IndicatorEighteen.Figure total = total(of(ledger, "2012-10-02"));
        assertThat(total.findings()).isEqualTo(150);
        assertThat(total.inTime()).isEqualTo(145);
        assertThat(total.percent())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("96.67"));
        assertThat(total.words()).isEqualTo("96.67 percent");
        assertThat(total.identifiedIn()).isEqualTo(new SchoolYear(2011));
        assertThat(total.reportedIn()).isEqualTo(new SchoolYear(2012));
    }

    /** Notice, day of verification, a day, and what the indicator says of the one finding. */
    @ParameterizedTest
    @CsvSource({
        "2011-09-10, 2012-09-09, 2012-09-09, 100.00 percent",
        "2011-09-10, 2012-09-10, 2012-09-10, 100.00 percent",
        "2011-09-10, 2012-09-11, 2012-09-10, not computable yet: the year of 1 has not passed",
        "2011-09-10, 2012-09-11, 2012-09-11, 0.00 percent",
        "2011-09-10, '',         2012-09-11, 0.00 percent",
        "2012-02-29, 2013-02-28, 2013-03-01, 100.00 percent",
        "2012-02-29, 2013-03-01, 2013-03-01, 0.00 percent",
        "2011-03-01, 2012-03-01, 2012-03-02, 100.00 percent",
    })
    void the_day_of_the_notice_a_year_later_is_in_time(String notice, String verified, String on, String words) {
        Recorded ledger = new Recorded().state(Recorded.statement("F-1", notice, "", "", verified));
        assertThat(total(of(ledger, on)).words()).isEqualTo(words);
    }

    @Test
    void a_printed_day_does_not_move_the_year_of_the_indicator() {
        Recorded ledger = new Recorded()
                .state(Recorded.statement("F-1", "2011-09-10", "2012-01-31", "", "2012-09-10"))
                .state(Recorded.statement("F-2", "2011-09-10", "2012-12-31", "", "2012-12-31"));
        assertThat(total(of(ledger, "2013-01-01")).inTime()).isEqualTo(1);
    }

    @Test
    void corrected_and_not_verified_is_not_in_time_and_is_counted_beside() {
        Recorded ledger = new Recorded().state(Recorded.statement("F-1", "2011-09-10", "", "2012-09-10", ""));
        IndicatorEighteen.Figure total = total(of(ledger, "2012-09-11"));
        assertThat(total.inTime()).isZero();
        assertThat(total.unverified()).isEqualTo(1);
        assertThat(total.words()).isEqualTo("0.00 percent");
    }

    /** Corrected and verified on which days, and whether the finding is counted beside those in time. */
    @ParameterizedTest
    @CsvSource({
        "2012-09-10, '',         2012-09-11, 1",
        "2012-09-11, '',         2012-09-11, 0",
        "'',         '',         2012-09-11, 0",
        "2012-09-10, 2012-09-10, 2012-09-11, 0",
        "2012-09-10, 2012-09-11, 2012-09-11, 1",
    })
    void only_what_was_corrected_within_the_year_and_not_verified_in_it_is_unverified(
            String corrected, String verified, String on, int unverified) {
        Recorded ledger = new Recorded().state(Recorded.statement("F-1", "2011-09-10", "", corrected, verified));
        assertThat(total(of(ledger, on)).unverified()).isEqualTo(unverified);
    }

    @Test
    void no_findings_and_not_computable_are_different_words() {
        Recorded ledger = new Recorded()
                .state(Recorded.statement("F-1", FindingSource.CPR, "SE 2", "2010-06-30", "", "", "2011-06-30"))
                .state(Recorded.statement("F-2", FindingSource.HEARING, "", "2011-07-01", "", "", ""));
        IndicatorEighteen indicator = of(ledger, "2012-07-01");
        assertThat(indicator.figures())
                .extracting(figure -> figure.reportedIn().text() + " "
                        + figure.source().map(Enum::name).orElse("ALL") + ": " + figure.words())
                .containsExactly(
                        "2010-11 CPR: 100.00 percent",
                        "2010-11 MCR: no findings",
                        "2010-11 COMPLAINT: no findings",
                        "2010-11 HEARING: no findings",
                        "2010-11 ALL: 100.00 percent",
                        "2011-12 CPR: no findings",
                        "2011-12 MCR: no findings",
                        "2011-12 COMPLAINT: no findings",
                        "2011-12 HEARING: no findings",
                        "2011-12 ALL: no findings",
                        "2012-13 CPR: no findings",
                        "2012-13 MCR: no findings",
                        "2012-13 COMPLAINT: no findings",
                        "2012-13 HEARING: not computable yet: the year of 1 has not passed",
                        "2012-13 ALL: not computable yet: the year of 1 has not passed");
        assertThat(indicator.figures().get(1).percent()).isEqualTo(Optional.empty());
    }

    @Test
    void a_ledger_without_findings_has_no_figure() {
        assertThat(of(new Recorded(), "2012-07-01").figures()).isEmpty();
    }
}
