package org.determinations.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.determinations.model.DistrictCode;
import org.determinations.model.FindingSource;
import org.determinations.model.fact.CorrectionDays;
import org.determinations.model.fact.FindingReport;
import org.determinations.model.ledger.DataShown;
import org.determinations.model.ledger.EvidenceFile;
import org.determinations.model.ledger.FindingStatement;
import org.determinations.model.ledger.LedgerAct;
import org.determinations.model.ledger.LedgerEntry;
import org.determinations.model.ledger.LedgerRows;
import org.determinations.model.ledger.RecordedEntry;
import org.determinations.model.ledger.RecordedStatement;
import org.determinations.model.ledger.StatementOrigin;
import org.determinations.store.sql.StoreException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The ledger of findings comes back as it went in, by the audit event of each import and act. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class LedgerStoreTest {
    private static final Instant AT = Instant.parse("2012-09-20T13:00:00.123456Z");
    private static final LocalDate DAY = LocalDate.parse("2012-02-29");
    private static final EvidenceFile FILE = new EvidenceFile("evidence.pdf", "b".repeat(64));

    @Parameter
    private TestDatabase kind;

    @TempDir
    Path folder;

    @AutoClose
    private Database database;

    private Stores stores;

    @BeforeEach
    void open() {
        database = Database.open(kind.migrated(folder));
        stores = Stores.of(database);
    }

    private static LedgerRows.Stated stated(String id, int row, Optional<LocalDate> day) {
        return new LedgerRows.Stated(
                new FindingStatement(
                        id,
                        new DistrictCode("09010000"),
                        "Alder Mills",
                        new FindingReport(FindingSource.HEARING, DAY, "", "Partially Implemented"),
                        new CorrectionDays(day, day, day, day)),
                new StatementOrigin("review-findings.csv", row, "a".repeat(64)));
    }

    private static LedgerEntry entry(LedgerAct act, LedgerEntry.Details details) {
        return new LedgerEntry("F-1", act, DAY, "C-01", "a note", details);
    }

    private long event() {
        return stores.audit().append("Ann", "finding recorded", "", AT).number();
    }

    @Test
    void statements_come_back_in_order_with_who_imported_them_and_when() {
        LedgerRows rows = LedgerRows.ofStatements(
                List.of(stated("F-2", 2, Optional.empty()), stated("F-1", 3, Optional.of(DAY))));
        long event = event();
        stores.ledger().append(event, rows);
        assertThat(stores.ledger().listStatements())
                .extracting(
                        RecordedStatement::event,
                        RecordedStatement::number,
                        RecordedStatement::by,
                        RecordedStatement::at)
                .containsExactly(tuple(event, 1, "Ann", AT), tuple(event, 2, "Ann", AT));
        assertThat(stores.ledger().listStatements())
                .extracting(back -> new LedgerRows.Stated(back.statement(), back.origin()))
                .isEqualTo(rows.statements());
    }

    @Test
    void every_act_comes_back_with_and_without_what_it_has_beside() {
        LedgerEntry.Details full = new LedgerEntry.Details(
                "District office", Optional.of(DAY), Optional.of(new DataShown(19, 20)), Optional.of(FILE));
        for (LedgerAct act : LedgerAct.values()) {
            LedgerEntry.Details bare = act == LedgerAct.DATA
                    ? new LedgerEntry.Details("", Optional.empty(), Optional.of(new DataShown(0, 1)), Optional.empty())
                    : LedgerEntry.Details.NONE;
            List<LedgerEntry> entries = List.of(entry(act, full), entry(act, bare));
            long event = event();
            stores.ledger().append(event, LedgerRows.ofEntries(entries));
            assertThat(stores.ledger().listEntries())
                    .filteredOn(back -> back.event() == event)
                    .extracting(RecordedEntry::entry)
                    .as(act.name())
                    .isEqualTo(entries);
        }
        assertThat(stores.ledger().listEvents()).hasSize(LedgerAct.values().length);
    }

    @Test
    void rows_of_no_event_are_refused_by_the_database() {
        LedgerRows rows = LedgerRows.ofEntries(List.of(entry(LedgerAct.NOTE, LedgerEntry.Details.NONE)));
        assertThatThrownBy(() -> stores.ledger().append(999, rows)).isInstanceOf(StoreException.class);
        assertThat(stores.ledger().listEvents()).isEmpty();
    }

    @Test
    void whatever_a_row_says_changes_the_hash() {
        LedgerEntry.Details full =
                new LedgerEntry.Details("who", Optional.of(DAY), Optional.empty(), Optional.of(FILE));
        List<LedgerRows> rows = List.of(
                LedgerRows.ofEntries(List.of()),
                LedgerRows.ofEntries(List.of(entry(LedgerAct.NOTE, LedgerEntry.Details.NONE))),
                LedgerRows.ofEntries(List.of(entry(LedgerAct.DONE, LedgerEntry.Details.NONE))),
                LedgerRows.ofEntries(List.of(entry(LedgerAct.NOTE, full))),
                LedgerRows.ofStatements(List.of(stated("F-1", 2, Optional.empty()))),
                LedgerRows.ofStatements(List.of(stated("F-1", 3, Optional.empty()))),
                LedgerRows.ofStatements(List.of(stated("F-2", 2, Optional.empty()))),
                LedgerRows.ofStatements(List.of(stated("F-1", 2, Optional.of(DAY)))));
        assertThat(rows).extracting(LedgerRows::hash).doesNotHaveDuplicates();
    }
}
