package org.determinations.application.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.determinations.application.HeldDatabase;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.database.ActSession;
import org.determinations.application.ledger.LedgerDesk;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.SchoolYear;
import org.determinations.model.Sha256;
import org.determinations.model.ledger.EvidenceFile;
import org.determinations.model.ledger.LedgerAct;
import org.determinations.model.ledger.LedgerEntry;
import org.determinations.model.people.Identity;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Files of evidence, on both databases: kept with the act that names them, taken away, deleted; and what is not kept. */
@ParameterizedClass
@EnumSource(TestServer.class)
class EvidenceDeskTest {
    private static final String ABOUT = "finding: F-1";
    private static final String CONTENT = "attended: 12";
    private static final String SHA = Sha256.hex(CONTENT);

    @Parameter
    private TestServer kind;

    @TempDir
    Path scratch;

    private Installation installation;
    private Path shelf;

    @AutoClose
    private final HeldDatabase held = new HeldDatabase();

    @BeforeEach
    void open() throws IOException {
        Path home = scratch.resolve("home");
        installation = TestInstallation.at(home, kind.migrated(home));
        shelf = home.resolve("evidence");
        Path file = Files.writeString(
                scratch.resolve("review-findings.csv"),
                "finding_id,district_code,district_name,source,report_date,criterion,rating,correction_due_on,corrected_on,"
                        + "verified_on,entered_on\nF-1,09010000,Alder Mills,COMPLAINT,2011-09-10,,,,,,\n");
        assertThat(LedgerDesk.importFile(installation, file, new SchoolYear(2012), Optional.empty(), Set.of())
                        .isNothingNew())
                .isFalse();
        held.hold(installation.home());
    }

    private static EvidenceDesk.Brought brought(String name, String content) {
        return new EvidenceDesk.Brought(name, () -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private void noted(EvidenceDesk.Brought file, LocalDate on) {
        EvidenceDesk.of(installation).naming(Optional.of(file), named -> {
            try (LedgerDesk ledger = LedgerDesk.open(installation)) {
                return ledger.record(new LedgerEntry(
                        "F-1",
                        LedgerAct.NOTE,
                        on,
                        "",
                        "held",
                        new LedgerEntry.Details("", Optional.empty(), Optional.empty(), named)));
            }
        });
    }

    private List<EvidenceFile> named() {
        try (LedgerDesk ledger = LedgerDesk.open(installation)) {
            return ledger.account("F-1", ledger.today()).evidence();
        }
    }

    private List<String> trail() {
        try (ActSession session = ActSession.open(installation)) {
            return session.stores().audit().list().stream()
                    .map(event -> event.what() + ": " + event.details())
                    .toList();
        }
    }

    private static void refused(IssueCode code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.issues().get(0).code()).isEqualTo(code));
    }

    @Test
    void a_file_is_kept_with_the_act_that_names_it_taken_away_and_deleted_and_each_is_told() throws IOException {
        noted(brought("sign-in.txt", CONTENT), LocalDate.of(2012, 8, 1));
        noted(brought("sign-in again.txt", CONTENT), LocalDate.of(2012, 8, 2));
        EvidenceFile file = new EvidenceFile("sign-in.txt", SHA);
        assertThat(named()).containsExactly(file, new EvidenceFile("sign-in again.txt", SHA));
        assertThat(shelf.toFile().list()).containsExactly(SHA);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(shelf.resolve(SHA))))
                .isEqualTo("rw-------");
        EvidenceDesk desk = EvidenceDesk.of(installation);
        assertThat(new String(desk.handOut(ABOUT, file), StandardCharsets.UTF_8))
                .isEqualTo(CONTENT);
        Path target = scratch.resolve("out.txt");
        desk.handOut(ABOUT, file, target);
        assertThat(target).hasContent(CONTENT);
        refused(IssueCode.OUTPUT_NOT_WRITABLE, () -> desk.handOut(ABOUT, file, target));
        refused(IssueCode.EVIDENCE_NOT_USABLE, () -> desk.delete(ABOUT, file, " "));
        desk.delete(ABOUT, file, "it names a child");
        assertThat(desk.has(file)).isFalse();
        assertThatThrownBy(() -> desk.handOut(ABOUT, file))
                .hasMessageContaining("FT-044")
                .hasMessageContaining(" deleted its content on ");
        assertThatThrownBy(() -> desk.delete(ABOUT, file, "again"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOTHING_TO_DO))
                .hasMessageContaining("FT-044")
                .hasMessageContaining(" deleted its content on ")
                .hasMessageEndingWith("; nothing to do");
        assertThat(named()).contains(file);
        assertThat(trail())
                .filteredOn(event -> event.startsWith("evidence"))
                .containsExactly(
                        "evidence handed out: finding: F-1, SHA-256 " + SHA + ", file: sign-in.txt",
                        "evidence handed out: finding: F-1, SHA-256 " + SHA + ", file: sign-in.txt",
                        "evidence deleted: finding: F-1, SHA-256 " + SHA
                                + ", file: sign-in.txt, note: it names a child");
        noted(brought("sign-in.txt", CONTENT), LocalDate.of(2012, 8, 3));
        assertThat(desk.handOut(ABOUT, file)).hasSize(CONTENT.length());
        Files.writeString(shelf.resolve(SHA), CONTENT);
        desk.delete(ABOUT, file, "a process was killed between the note of the act and the content");
        assertThat(desk.has(file)).isFalse();
    }

    @Test
    void when_the_act_is_refused_the_file_is_kept_only_if_another_act_names_it() {
        refused(IssueCode.FINDING_ACT_REFUSED, () -> noted(brought("a.txt", CONTENT), LocalDate.of(2100, 1, 1)));
        assertThat(shelf).isEmptyDirectory();
        noted(brought("a.txt", CONTENT), LocalDate.of(2012, 8, 1));
        refused(IssueCode.FINDING_ACT_REFUSED, () -> noted(brought("b.txt", CONTENT), LocalDate.of(2100, 1, 1)));
        assertThat(shelf.toFile().list()).containsExactly(SHA);
    }

    @Test
    void what_cannot_be_kept_is_refused_and_the_act_with_it() {
        LocalDate on = LocalDate.of(2012, 8, 1);
        for (String name : List.of("", " ", "a/b.txt", "..\\b.txt", "a\u202eb.txt", "a\nb", "x".repeat(151))) {
            refused(IssueCode.EVIDENCE_NOT_USABLE, () -> noted(brought(name, CONTENT), on));
        }
        refused(IssueCode.EVIDENCE_NOT_USABLE, () -> noted(brought("empty.txt", ""), on));
        refused(IssueCode.NOT_FOUND, () -> noted(EvidenceDesk.at(scratch.resolve("none.pdf")), on));
        refused(IssueCode.NOT_FOUND, () -> noted(EvidenceDesk.at(scratch), on));
        assertThat(named()).isEmpty();
        assertThat(shelf.toFile().list()).isNullOrEmpty();
        noted(brought("x".repeat(150), CONTENT), on);
        noted(brought("<script>alert(1)</script>.txt".replace("/", ""), CONTENT), on);
        assertThat(named()).hasSize(2);
    }

    @Test
    void an_altered_content_is_not_handed_out_and_a_role_without_the_right_takes_none() throws IOException {
        noted(brought("a.txt", CONTENT), LocalDate.of(2012, 8, 1));
        EvidenceFile file = named().get(0);
        EvidenceDesk viewer = EvidenceDesk.of(installation.actingAs("Vi", Identity.account("vi")));
        refused(IssueCode.ROLE_LACKS_RIGHT, () -> viewer.handOut(ABOUT, file));
        refused(IssueCode.ROLE_LACKS_RIGHT, () -> viewer.delete(ABOUT, file, "why"));
        Files.writeString(shelf.resolve(SHA), "attended: 13");
        refused(IssueCode.KEPT_FILE_DIFFERS, () -> EvidenceDesk.of(installation).handOut(ABOUT, file));
        Files.delete(shelf.resolve(SHA));
        assertThatThrownBy(() -> EvidenceDesk.of(installation).handOut(ABOUT, file))
                .hasMessageContaining("nobody deleted it");
        assertThat(trail()).noneMatch(event -> event.startsWith("evidence"));
    }
}
