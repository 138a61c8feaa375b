package org.determinations.followthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.determinations.model.DistrictCode;
import org.determinations.model.FindingSource;
import org.determinations.model.fact.CorrectionDays;
import org.determinations.model.fact.FindingReport;
import org.determinations.model.ledger.FindingStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each column of a statement that says otherwise is told by its name, with both values. */
class StatementDifferencesTest {
    private static final String[] BEFORE = {
        "Alder Mills", "2012-01-10", "SE 20", "Partially Implemented", "2013-01-10", "2012-03-01", "2012-04-01", ""
    };

    private static FindingStatement statement(String... cells) {
        return new FindingStatement(
                "F-1",
                new DistrictCode("09010000"),
                cells[0],
                new FindingReport(FindingSource.CPR, LocalDate.parse(cells[1]), cells[2], cells[3]),
                new CorrectionDays(day(cells[4]), day(cells[5]), day(cells[6]), day(cells[7])));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    @Test
    void the_same_statement_differs_in_nothing() {
        assertThat(StatementDifferences.of(statement(BEFORE), statement(BEFORE.clone())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, Elder Mills, 'district_name: Alder Mills before, Elder Mills now'",
        "1, 2012-01-11, 'report_date: 2012-01-10 before, 2012-01-11 now'",
        "2, '', 'criterion: SE 20 before, blank now'",
        "3, Not Implemented, 'rating: Partially Implemented before, Not Implemented now'",
        "4, '', 'correction_due_on: 2013-01-10 before, blank now'",
        "5, 2012-03-02, 'corrected_on: 2012-03-01 before, 2012-03-02 now'",
        "6, '', 'verified_on: 2012-04-01 before, blank now'",
        "7, 2012-05-01, 'entered_on: blank before, 2012-05-01 now'",
    })
    void each_column_is_compared(int cell, String now, String said) {
        String[] cells = BEFORE.clone();
        cells[cell] = now;
        assertThat(StatementDifferences.of(statement(BEFORE), statement(cells))).containsExactly(said);
    }
}
