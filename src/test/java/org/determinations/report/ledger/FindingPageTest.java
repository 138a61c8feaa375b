package org.determinations.report.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.determinations.followthrough.FindingAccount;
import org.determinations.followthrough.FindingLedger;
import org.determinations.model.DistrictCode;
import org.determinations.model.FindingSource;
import org.determinations.model.fact.CorrectionDays;
import org.determinations.model.fact.FindingReport;
import org.determinations.model.ledger.FindingStatement;
import org.determinations.model.ledger.LedgerAct;
import org.determinations.model.ledger.LedgerEntry;
import org.determinations.model.ledger.RecordedEntry;
import org.determinations.model.ledger.RecordedStatement;
import org.determinations.model.ledger.StatementOrigin;
import org.determinations.report.form.Style;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page of a finding says of its days. */
class FindingPageTest {
    private static final RecordedStatement STATED = new RecordedStatement(
            1,
            1,
            "Imp",
            Instant.parse("2013-01-01T12:00:00Z"),
            new FindingStatement(
                    "F-1",
                    new DistrictCode("09010000"),
                    "Alder Mills",
                    new FindingReport(FindingSource.COMPLAINT, LocalDate.of(2012, 1, 10), "", ""),
                    new CorrectionDays(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())),
            new StatementOrigin("review.csv", 2, "a".repeat(64)));

    @ParameterizedTest
    @CsvSource({
        "2012-01-10, 'open, 0 days old'",
        "2012-01-11, 'open, 1 day old'",
        "2012-01-12, 'open, 2 days old'",
        "2013-01-10, 'open, 366 days old'",
        "2013-01-11, overdue by 1 day",
        "2013-01-12, overdue by 2 days",
    })
    void one_day_is_a_day(LocalDate on, String state) {
        FindingAccount account = new FindingAccount(
                new FindingLedger(List.of(STATED), List.of()).find("F-1", on).orElseThrow(),
                List.of(STATED),
                List.of());
        assertThat(FindingPage.text(account, Style.PLAIN).lines().map(String::strip))
                .anyMatch(line -> line.matches("state +" + state));
    }

    @ParameterizedTest
    @CsvSource({
        "CASE_OPEN,      C-01, case C-01 open: why",
        "CASE_CORRECTED, C-01, case C-01 corrected: why",
        "CASE_LEFT,      C-01, case C-01: child left: why",
        "CASE_MISTAKEN,  C-01, case C-01 recorded by mistake: why",
        "NO_CASE,        '',   no child's case: why",
        "ACTION,         2,    action 2: why",
        "DONE,           2,    action 2 done: why",
        "DROPPED,        2,    action 2 dropped: why",
        "RESUMED,        2,    action 2 open again: why",
        "NOTE,           2,    note on action 2: why",
        "NOTE,           '',   note: why",
        "CLOSED,         '',   closed: why",
    })
    void what_was_recorded_names_its_case_or_action(LedgerAct act, String subject, String words) {
        LocalDate on = LocalDate.of(2012, 3, 1);
        FindingAccount account = new FindingAccount(
                new FindingLedger(List.of(STATED), List.of()).find("F-1", on).orElseThrow(),
                List.of(STATED),
                List.of(new RecordedEntry(
                        2,
                        1,
                        "Ann",
                        Instant.parse("2012-03-01T12:00:00Z"),
                        new LedgerEntry("F-1", act, on, subject, "why", LedgerEntry.Details.NONE))));
        assertThat(FindingPage.text(account, Style.PLAIN)).contains("2012-03-01  Ann  " + words);
    }
}
