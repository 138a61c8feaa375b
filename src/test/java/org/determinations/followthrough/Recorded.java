package org.determinations.followthrough;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.model.DistrictCode;
import org.determinations.model.FindingSource;
import org.determinations.model.fact.CorrectionDays;
import org.determinations.model.fact.FindingReport;
import org.determinations.model.ledger.DataShown;
import org.determinations.model.ledger.FindingStatement;
import org.determinations.model.ledger.LedgerAct;
import org.determinations.model.ledger.LedgerEntry;
import org.determinations.model.ledger.RecordedEntry;
import org.determinations.model.ledger.RecordedStatement;
import org.determinations.model.ledger.StatementOrigin;

/** A ledger that is put together act by act. */
final class Recorded {
    static final String ID = "F-1";
    static final DistrictCode DISTRICT = new DistrictCode("09010000");
    private static final Instant AT = Instant.parse("2013-01-01T12:00:00Z");

    private final List<RecordedStatement> statements = new ArrayList<>();
    private final List<RecordedEntry> entries = new ArrayList<>();

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Optional<LocalDate> dayIfAny(String text) {
        return text == null || text.isEmpty() ? Optional.empty() : Optional.of(day(text));
    }

    /** A statement of a complaint without criterion, rating and entry. */
    static FindingStatement statement(String id, String notice, String due, String corrected, String verified) {
        return statement(id, FindingSource.COMPLAINT, "", notice, due, corrected, verified);
    }

    static FindingStatement statement(
            String id, FindingSource source, String criterion, String notice, String... days) {
        return new FindingStatement(
                id,
                DISTRICT,
                "Alder Mills",
                new FindingReport(source, day(notice), criterion, ""),
                new CorrectionDays(dayIfAny(days[0]), dayIfAny(days[1]), dayIfAny(days[2]), Optional.empty()));
    }

    Recorded state(FindingStatement statement) {
        statements.add(new RecordedStatement(
                next(), 1, "Imp", AT, statement, new StatementOrigin("review.csv", 2, "a".repeat(64))));
        return this;
    }

    /** A finding of a complaint with notice of that day and no printed day. */
    Recorded notice(String notice) {
        return state(statement(ID, notice, "", "", ""));
    }

    Recorded act(LedgerAct act, String on, String by) {
        return act(act, on, by, "", LedgerEntry.Details.NONE);
    }

    Recorded child(LedgerAct act, String on, String by, String number) {
        return act(act, on, by, number, LedgerEntry.Details.NONE);
    }

    Recorded data(String on, String by, int met, int of) {
        return act(
                LedgerAct.DATA,
                on,
                by,
                "",
                new LedgerEntry.Details("", Optional.empty(), Optional.of(new DataShown(met, of)), Optional.empty()));
    }

    Recorded action(String on, String number, String until) {
        return act(
                LedgerAct.ACTION,
                on,
                "Ann",
                number,
                new LedgerEntry.Details(
                        "District office", Optional.of(day(until)), Optional.empty(), Optional.empty()));
    }

    private Recorded act(LedgerAct act, String on, String by, String subject, LedgerEntry.Details details) {
        entries.add(new RecordedEntry(next(), 1, by, AT, new LedgerEntry(ID, act, day(on), subject, "", details)));
        return this;
    }

    private long next() {
        return statements.size() + entries.size() + 1L;
    }

    FindingLedger ledger() {
        return new FindingLedger(statements, entries);
    }

    FindingStanding on(String day) {
        return ledger().find(ID, day(day)).orElseThrow();
    }
}
