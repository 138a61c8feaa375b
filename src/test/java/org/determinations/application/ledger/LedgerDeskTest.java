package org.determinations.application.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.determinations.application.HeldDatabase;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.verify.RunVerification;
import org.determinations.application.verify.VerificationScope;
import org.determinations.followthrough.FindingStanding;
import org.determinations.followthrough.FindingState;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.SchoolYear;
import org.determinations.model.ledger.DataShown;
import org.determinations.model.ledger.LedgerAct;
import org.determinations.model.ledger.LedgerEntry;
import org.determinations.store.AuditStore;
import org.determinations.store.Database;
import org.determinations.store.Stores;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The way of a finding from the review file until it is closed, and what of it leaves a trace. */
@ParameterizedClass
@EnumSource(TestServer.class)
class LedgerDeskTest {
    private static final SchoolYear CYCLE = new SchoolYear(2012);
    private static final LocalDate TODAY = LocalDate.parse("2012-09-20");
    private static final String HEADER =
            "finding_id,district_code,district_name,source,report_date,criterion,rating,correction_due_on,corrected_on,"
                    + "verified_on,entered_on\n";
    private static final String ROWS = HEADER
            + "F-1,09010000,Alder Mills,COMPLAINT,2011-09-10,,,2012-09-10,,,\n"
            + "F-2,09010000,Alder Mills,CPR,2011-09-10,SE 2,Partially Implemented,2012-09-10,2012-03-01,2012-04-01,\n"
            + "F-3,09010000,Alder Mills,CPR,2011-09-10,SE 8,Implemented,,,,\n";

    @Parameter
    private TestServer kind;

    @TempDir
    Path scratch;

    private Installation installation;

    @AutoClose
    private final HeldDatabase held = new HeldDatabase();

    @BeforeEach
    void migrated() {
        Path home = scratch.resolve("home");
        installation = TestInstallation.at(
                home, kind.migrated(home), Clock.fixed(Instant.parse("2012-09-20T12:00:00Z"), ZoneOffset.UTC));
        held.hold(installation.home());
    }

    private Installation as(String name) {
        return new Installation(
                installation.app(),
                installation.home(),
                installation.out(),
                installation.login(),
                name,
                installation.programVersion(),
                installation.clock());
    }

    private ImportOutcome imported(String text) {
        try {
            Path file = Files.writeString(scratch.resolve("review-findings.csv"), text);
            return LedgerDesk.importFile(as("Imp"), file, CYCLE, Optional.empty(), Set.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FindingStanding record(String who, LedgerAct act, String on, String subject) {
        Optional<DataShown> data = act == LedgerAct.DATA ? Optional.of(new DataShown(20, 20)) : Optional.empty();
        try (LedgerDesk desk = LedgerDesk.open(as(who))) {
            return desk.record(new LedgerEntry(
                            "F-1",
                            act,
                            LocalDate.parse(on),
                            subject,
                            "why",
                            new LedgerEntry.Details("", Optional.empty(), data, Optional.empty())))
                    .standing();
        }
    }

    private List<FindingStanding> standings(LocalDate on) {
        try (LedgerDesk desk = LedgerDesk.open(installation)) {
            return desk.ledger().standings(on);
        }
    }

    private void closed() {
        record("Ann", LedgerAct.CASE_OPEN, "2012-08-01", "C-01");
        record("Ann", LedgerAct.CASE_CORRECTED, "2012-09-01", "C-01");
        record("Bob", LedgerAct.DATA, "2012-09-10", "");
        record("Dee", LedgerAct.CLOSED, "2012-09-15", "");
    }

    private List<String> differences() {
        return RunVerification.verify(installation, VerificationScope.NEWEST).differences().stream()
                .map(issue -> issue.code().code() + " " + issue.where().text() + ": " + issue.wrong())
                .toList();
    }

    @Test
    void the_same_file_again_adds_nothing_and_no_event() {
        ImportOutcome first = imported(ROWS);
        assertThat(first.plan().added()).hasSize(2);
        assertThat(first.plan().leftOut()).containsEntry("Implemented", 1);
        ImportOutcome again = imported(ROWS);
        assertThat(again.isNothingNew()).isTrue();
        assertThat(again.plan().unchanged()).isEqualTo(2);
        assertThat(standings(TODAY)).hasSize(2);
        assertThat(events("findings imported")).hasSize(1);
    }

    @Test
    void a_changed_row_is_told_and_counts_and_the_old_one_is_kept() {
        imported(ROWS);
        ImportOutcome changed = imported(ROWS.replace("2012-09-10,,,\n", "2012-12-31,,,\n"));
        assertThat(changed.plan().changed())
                .hasSize(1)
                .first()
                .satisfies(of -> assertThat(of.differences())
                        .containsExactly("correction_due_on: 2012-09-10 before, 2012-12-31 now"));
        assertThat(standings(TODAY).get(0).state()).isEqualTo(FindingState.OPEN);
        try (LedgerDesk desk = LedgerDesk.open(installation)) {
            assertThat(desk.account("F-1", TODAY).statements()).hasSize(2);
        }
    }

    @Test
    void a_row_that_cannot_be_read_is_named_and_the_others_are_taken() {
        ImportOutcome done = imported(ROWS + "F-4,09010000,Alder Mills,AUDIT,2011-09-10,,,,,,\n");
        assertThat(done.plan().added()).hasSize(2);
        assertThat(done.refused()).isEqualTo(1);
        assertThat(done.issues())
                .extracting(issue -> issue.code().code() + " " + issue.where().text())
                .contains("IN-012 review-findings.csv:5:source");
    }

    @Test
    void a_file_of_something_else_is_refused() {
        assertThatThrownBy(() -> imported("district_code,predecessor\n1,2\n"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INPUT));
        assertThat(standings(TODAY)).isEmpty();
    }

    @Test
    void a_finding_goes_from_overdue_to_closed_and_earlier_days_stay_as_they_were() {
        imported(ROWS);
        closed();
        assertThat(standings(TODAY).get(0).state()).isEqualTo(FindingState.CLOSED);
        assertThat(standings(LocalDate.parse("2012-09-14")).get(0).state()).isEqualTo(FindingState.TO_VERIFY);
        assertThat(standings(LocalDate.parse("2012-08-31")).get(0).state()).isEqualTo(FindingState.OPEN);
        assertThat(events("finding recorded")).hasSize(4);
        assertThat(differences()).isEmpty();
    }

    @Test
    void today_is_the_day_of_the_jurisdiction_and_not_of_greenwich() {
        for (String[] at :
                new String[][] {{"2012-09-21T03:59:00Z", "2012-09-20"}, {"2012-09-21T04:00:00Z", "2012-09-21"}}) {
            Installation late = TestInstallation.at(
                    installation.home(), installation.login(), Clock.fixed(Instant.parse(at[0]), ZoneOffset.UTC));
            try (LedgerDesk desk = LedgerDesk.open(late)) {
                assertThat(desk.today()).isEqualTo(at[1]);
            }
        }
    }

    @Test
    void a_refused_act_leaves_neither_row_nor_event() {
        imported(ROWS);
        record("Ann", LedgerAct.NO_CASE, "2012-09-01", "");
        record("Ann", LedgerAct.DATA, "2012-09-10", "");
        assertThatThrownBy(() -> record("ann", LedgerAct.CLOSED, "2012-09-15", ""))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.GATE);
                    assertThat(refusal.issues().get(0).code()).isEqualTo(IssueCode.FINDING_NOT_PROVED);
                });
        assertThat(events("finding recorded")).hasSize(2);
        assertThat(standings(TODAY).get(0).state()).isEqualTo(FindingState.TO_VERIFY);
    }

    @Test
    void what_is_written_for_a_run_is_what_was_read_and_known_on_the_day() throws IOException {
        imported(ROWS);
        closed();
        Path out = scratch.resolve("written.csv");
        String sha256;
        try (LedgerDesk desk = LedgerDesk.open(installation)) {
            WrittenFindings written = desk.write(out, LocalDate.parse("2012-03-31"));
            assertThat(written.findings()).isEqualTo(2);
            sha256 = written.sha256();
            assertThatThrownBy(() -> desk.write(out, TODAY)).isInstanceOf(Refusal.class);
        }
        assertThat(events("findings written out")).singleElement().asString().contains(sha256);
        assertThat(out)
                .hasContent(
                        HEADER
                                + "F-1,09010000,Alder Mills,COMPLAINT,2011-09-10,,,2012-09-10,,,\n"
                                + "F-2,09010000,Alder Mills,CPR,2011-09-10,SE 2,Partially Implemented,2012-09-10,2012-03-01,,\n");
        Path later = scratch.resolve("later.csv");
        try (LedgerDesk desk = LedgerDesk.open(installation)) {
            desk.write(later, TODAY);
        }
        assertThat(Files.readString(later))
                .contains("F-1,09010000,Alder Mills,COMPLAINT,2011-09-10,,,2012-09-10,2012-09-10,2012-09-15,\n");
    }

    @Test
    void the_whole_sample_comes_back_as_it_went_in() throws IOException {
        Path sample = TestInstallation.app().resolve("data-samples/practice-2012-13/official/review-findings.csv");
        imported(Files.readString(sample));
        Path out = scratch.resolve("written.csv");
        try (LedgerDesk desk = LedgerDesk.open(installation)) {
            desk.write(out, LocalDate.parse("2013-12-31"));
        }
        assertThat(lines(out)).containsExactlyInAnyOrderElementsOf(lines(sample));
    }

    /** Each in another event, so that each makes one difference more. */
    private static final List<String> TAMPERING = List.of(
            "update ledger_act set note = 'other words' where act = 'CLOSED'",
            "insert into ledger_act select event_number, entry_number + 1, finding_id, 'NOTE', happened_on, subject, note,"
                    + " who_must_act, due_on, met_count, all_count, file_name, file_sha256 from ledger_act where act ="
                    + " 'CASE_CORRECTED'",
            "update ledger_act set met_count = 19 where act = 'DATA'",
            "delete from ledger_act where act = 'CASE_OPEN'",
            "update ledger_finding set printed_due_on = date '2013-09-10' where finding_id = 'F-1'",
            "insert into ledger_act select (select max(event_number) from audit_event), 1, finding_id, 'NOTE', happened_on,"
                    + " subject, note, who_must_act, due_on, met_count, all_count, file_name, file_sha256 from ledger_act"
                    + " where act = 'CLOSED'");

    @Test
    void a_row_that_was_altered_taken_away_or_added_shows() throws SQLException {
        imported(ROWS);
        closed();
        try (LedgerDesk desk = LedgerDesk.open(installation)) {
            desk.write(scratch.resolve("written.csv"), TODAY);
        }
        assertThat(differences()).isEmpty();
        for (int i = 0; i < TAMPERING.size(); i++) {
            try (Database database = ReadyDatabase.forReading(installation);
                    Connection connection = database.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                assertThat(statement.executeUpdate(TAMPERING.get(i))).isEqualTo(1);
            }
            assertThat(differences())
                    .as(TAMPERING.get(i))
                    .hasSize(i + 1)
                    .allSatisfy(line -> assertThat(line).startsWith("FT-005 ledger of findings: event "));
        }
    }

    private List<String> events(String what) {
        try (Database database = ReadyDatabase.forReading(installation)) {
            return Stores.of(database).audit().list().stream()
                    .filter(event -> event.what().equals(what))
                    .map(AuditStore.Event::details)
                    .toList();
        }
    }

    private static List<String> lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.toList();
        }
    }
}
