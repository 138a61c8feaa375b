package org.determinations.application.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.determinations.application.HeldDatabase;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.assistance.PlanDesk;
import org.determinations.application.ledger.LedgerDesk;
import org.determinations.application.note.NoteDesk;
import org.determinations.application.release.AnalysedPractice;
import org.determinations.application.release.Desk;
import org.determinations.application.release.ReleasedPractice;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.SchoolYear;
import org.determinations.model.Sha256;
import org.determinations.model.Stage;
import org.determinations.model.run.OutputFile;
import org.determinations.report.district.DossierAudience;
import org.determinations.report.form.ExportFile;
import org.determinations.store.AuditStore;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The dossier of a district of the practice state, for the department and for whoever asks for public records. */
class DossierDeskTest {
    /** Level 2-MRAR, a decision by Marguerite Ashdown, four findings in the review file. */
    private static final String DISTRICT = "90120000";
    /** In the scope of the secondary analysis. */
    private static final String ANALYSED = "90060000";

    private static final LocalDate ON = LocalDate.parse("2012-09-20");
    private static final Path REVIEW = Path.of("data-samples", "practice-2012-13", "official", "review-findings.csv");

    @TempDir
    Path scratch;

    private Desk desk;

    @AutoClose
    private final HeldDatabase held = new HeldDatabase();

    @BeforeEach
    void analysed() throws IOException {
        desk = AnalysedPractice.at(scratch, TestServer.H2).desk();
        held.hold(desk.installation().home());
    }

    private Dossier made(String district, DossierAudience audience) {
        try (DossierDesk dossiers = DossierDesk.open(desk.as("Cy", Desk.AFTER))) {
            return dossiers.make(district, audience, ON);
        }
    }

    private DossierOutcome written(String district, DossierAudience audience, boolean zip) {
        try (DossierDesk dossiers = DossierDesk.open(desk.as("Cy", Desk.AFTER))) {
            return dossiers.write(dossiers.make(district, audience, ON), zip);
        }
    }

    private static List<String> paths(Dossier dossier) {
        return dossier.files().stream().map(ExportFile::path).toList();
    }

    private static String text(Dossier dossier, String path) {
        return dossier.files().stream()
                .filter(file -> file.path().equals(path))
                .map(ExportFile::text)
                .findFirst()
                .orElseThrow();
    }

    private List<String> events() {
        return desk.stored(stores -> stores.audit().list().stream()
                .filter(event -> event.what().equals("dossier made"))
                .map(AuditStore.Event::details)
                .toList());
    }

    @Test
    void the_department_has_result_decision_findings_plan_and_trail_with_the_hash_of_every_file() {
        LedgerDesk.importFile(
                desk.as("Imp", Desk.AFTER),
                TestInstallation.app().resolve(REVIEW),
                new SchoolYear(2012),
                Optional.empty(),
                Set.of());
        try (PlanDesk plans = PlanDesk.open(desk.as("Cy", Desk.AFTER))) {
            plans.propose(Optional.empty(), Optional.of(DISTRICT), plans.today());
        }
        Dossier dossier = made("Korvinridge", DossierAudience.DEPARTMENT);
        assertThat(paths(dossier))
                .startsWith("index.html", "index.txt")
                .contains("explanations/run-1.txt", "explanations/run-1.json", "plans/2012-13.json")
                .anyMatch(path -> path.startsWith("findings/") && path.endsWith("F-00016.json"))
                .endsWith("manifest.json");
        String index = text(dossier, "index.txt").replaceAll("\\s+", " ");
        assertThat(index)
                .startsWith("Korvinridge, district 90120000 CONFIDENTIAL - dossier of district 90120000 on 2012-09-20,")
                .contains("Level 2-MRAR", "official/compliance-decisions.csv,", "Marguerite", "F-00016")
                .contains("No report of a discrepancy of this district was read by its only run.")
                .contains("No release and no export of its only run put out a file for this district.")
                .contains("No secondary analysis that rests on one of these runs has the district.")
                .contains("findings", "imported", "proposed from run 1");
        assertThat(text(dossier, "index.html"))
                .startsWith("<!DOCTYPE html>")
                .contains("<h1>Korvinridge, district 90120000</h1>", "<a href=\"explanations/run-1.txt\">")
                .doesNotContain("<script");
        String manifest = text(dossier, "manifest.json");
        for (OutputFile file : dossier.listed()) {
            if (!file.name().equals("manifest.json")) {
                assertThat(manifest).contains("\"" + file.name() + "\"", file.sha256());
            }
        }
    }

    @Test
    void a_note_of_a_reviewer_is_for_the_department_alone() {
        try (NoteDesk notes = NoteDesk.open(desk.as("Bo", Desk.AFTER))) {
            notes.write(1, ANALYSED, "spoken with <the> director");
        }
        assertThat(text(made(ANALYSED, DossierAudience.DEPARTMENT), "index.html"))
                .contains("Notes of reviewers", "spoken with &lt;the&gt; director");
        assertThat(made(ANALYSED, DossierAudience.PUBLIC_RECORDS).files())
                .isNotEmpty()
                .noneMatch(file -> file.text().contains("spoken with"));
    }

    @ParameterizedTest
    @EnumSource(TestServer.class)
    void the_same_state_gives_the_same_bytes_as_a_folder_and_as_an_archive_and_each_is_told(
            TestServer kind, @TempDir Path other) throws IOException {
        desk = ReleasedPractice.at(other, kind);
        DossierOutcome first = written(DISTRICT, DossierAudience.DEPARTMENT, false);
        assertThat(written(DISTRICT, DossierAudience.DEPARTMENT, false)).isEqualTo(first);
        for (OutputFile file : first.files()) {
            assertThat(Sha256.hex(Files.readAllBytes(first.place().resolve(file.name()))))
                    .isEqualTo(file.sha256());
        }
        Path archive = written(DISTRICT, DossierAudience.DEPARTMENT, true).place();
        byte[] bytes = Files.readAllBytes(archive);
        assertThat(written(DISTRICT, DossierAudience.DEPARTMENT, true).place()).isEqualTo(archive);
        assertThat(Files.readAllBytes(archive)).isEqualTo(bytes);
        assertThat(events())
                .hasSize(4)
                .allMatch(details -> details.startsWith("district 90120000, for department, content "))
                .last()
                .asString()
                .endsWith("-CONFIDENTIAL.zip");
        Files.writeString(first.place().resolve("index.txt"), "altered");
        assertThatThrownBy(() -> written(DISTRICT, DossierAudience.DEPARTMENT, false))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.issues().get(0).code()).isEqualTo(IssueCode.OUTPUT_NOT_WRITABLE));
    }

    @Test
    void what_was_put_out_to_the_district_is_in_it_as_it_was_and_what_was_altered_is_said_not_to_be()
            throws IOException {
        int run = desk.run(Stage.PRELIMINARY);
        Path folder = Path.of(desk.released(run).place());
        Dossier whole = made(DISTRICT, DossierAudience.DEPARTMENT);
        String sent = paths(whole).stream()
                .filter(path -> path.startsWith("sent/"))
                .findFirst()
                .orElseThrow();
        assertThat(sent).contains("release-run-3/").endsWith("-CONFIDENTIAL-90120000.zip");
        Path bundle = folder.resolve(Path.of(sent).getFileName());
        assertThat(text(whole, "index.txt"))
                .contains(Sha256.hex(Files.readAllBytes(bundle)).substring(0, 10));
        Files.writeString(bundle, "altered");
        Dossier after = made(DISTRICT, DossierAudience.DEPARTMENT);
        assertThat(paths(after)).noneMatch(path -> path.startsWith("sent/"));
        assertThat(text(after, "index.html")).contains("no: the file is gone, or is not the one that was put out");
    }

    @Test
    void public_records_are_the_row_of_the_released_file_and_name_nobody_and_no_other_district() throws IOException {
        Dossier dossier = made(DISTRICT, DossierAudience.PUBLIC_RECORDS);
        assertThat(paths(dossier))
                .containsExactly("index.html", "index.txt", "from-release-1/determinations.csv", "manifest.json");
        List<String> released = Files.readAllLines(
                desk.installation().out().resolve(Path.of("public", "2012-13", "release-1", "determinations.csv")));
        assertThat(text(dossier, "from-release-1/determinations.csv").lines())
                .containsExactly(
                        released.get(0),
                        released.stream()
                                .filter(row -> row.startsWith(DISTRICT))
                                .findFirst()
                                .orElseThrow());
        String all = new String(dossier.archive(), StandardCharsets.UTF_8);
        assertThat(all)
                .contains("Level 2-MRAR", "What is not in it")
                .doesNotContain("Marguerite", "Ashdown", "KEEP", "F-000", "90130000", "row 3");
    }

    @Test
    void a_secondary_analysis_is_in_them_once_it_is_released_with_the_counts_of_the_public_edition()
            throws IOException {
        assertThat(paths(made(ANALYSED, DossierAudience.PUBLIC_RECORDS))).noneMatch(path -> path.contains("secondary"));
        desk.approved(2);
        desk.at("Bo", Instant.parse("2012-10-15T15:00:00Z"), release -> release.release(2));
        Dossier dossier = made(ANALYSED, DossierAudience.PUBLIC_RECORDS);
        assertThat(dossier.name()).isEqualTo("90060000-public-records-run-2");
        assertThat(text(dossier, "from-release-2/secondary-public-counts.csv"))
                .contains("not shown")
                .doesNotContain("90040000");
        assertThat(paths(dossier)).contains("from-release-2/secondary-public-90060000.html");
    }

    @Test
    void an_altered_release_gives_no_public_records_and_a_withdrawn_one_has_none() throws IOException {
        Path table = desk.installation().out().resolve(Path.of("public", "2012-13", "release-1", "determinations.csv"));
        String before = Files.readString(table);
        Files.writeString(table, before.replace("Level 2-MRAR", "Level 2-MR"));
        refused(IssueCode.FILE_DIFFERS);
        Files.writeString(table, before);
        desk.bo(release -> release.withdraw(1, "a mistake in the levels"));
        refused(IssueCode.DOSSIER_HAS_NOTHING_PUBLIC);
        assertThat(events()).isEmpty();
    }

    private void refused(IssueCode code) {
        assertThatThrownBy(() -> made(DISTRICT, DossierAudience.PUBLIC_RECORDS))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.issues().get(0).code()).isEqualTo(code));
    }
}
