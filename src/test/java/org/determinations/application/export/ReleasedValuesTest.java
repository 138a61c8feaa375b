package org.determinations.application.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.determinations.application.TestInstallation;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.release.Desk;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.determinations.model.release.Audience;
import org.determinations.model.release.ExportFormat;
import org.determinations.store.AuditStore;
import org.determinations.store.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export for the public says what was released, and nothing leaves of rows that were altered. */
class ReleasedValuesTest {
    private static final String ALTER =
            "update determination set label = 'Level 1-NSI' where district_code = '09030000'";

    @TempDir
    Path scratch;

    private Desk desk;
    private int run;

    @BeforeEach
    void release() throws IOException {
        desk = new Desk(scratch.resolve("home"), TestInstallation.cycle(scratch.resolve("cycle")), Optional.empty());
        run = desk.run(Stage.OFFICIAL);
        desk.released(run);
    }

    @Test
    void a_public_export_has_the_released_file_byte_for_byte_and_is_told_in_the_audit_trail() throws IOException {
        export(Audience.PUBLIC);
        Path out = desk.installation().out().resolve("public/2012-13");
        for (String name : List.of("determinations.csv", "about.txt")) {
            assertThat(out.resolve("export-1/csv").resolve(name))
                    .hasSameBinaryContentAs(out.resolve("release-1").resolve(name));
        }
        assertThat(Files.readString(out.resolve("release-1/about.txt")))
                .containsPattern("event \\d+, SHA-256 [0-9a-f]{64}");
        List<AuditStore.Event> audit = desk.stored(stores -> stores.audit().list());
        assertThat(audit.get(audit.size() - 1).details())
                .matches("run 1, content [0-9a-f]{64}, folder: public/2012-13/export-1/csv");
    }

    @Test
    void rows_that_were_altered_leave_for_no_district_and_not_for_the_public() throws SQLException {
        plant(ALTER);
        for (Audience audience : List.of(Audience.PUBLIC, Audience.DISTRICT)) {
            Refusal refused = catchThrowableOfType(Refusal.class, () -> export(audience));
            assertThat(refused.kind()).isEqualTo(Refusal.Kind.DIFFERS);
            assertThat(refused.issues()).extracting(Issue::code).containsExactly(IssueCode.CONTENT_DIFFERS);
            assertThat(refused.issues().get(0).line()).contains("determination: district 09030000");
        }
        assertThat(desk.installation().out().resolve("public/2012-13/export-1")).doesNotExist();
        export(Audience.DEPARTMENT);
    }

    @Test
    void what_the_store_says_is_held_against_the_released_file_district_by_district() throws SQLException {
        plant(ALTER);
        Refusal refused = catchThrowableOfType(Refusal.class, this::held);
        assertThat(refused.issues()).extracting(Issue::code).containsExactly(IssueCode.RELEASED_VALUES_DIFFER);
        assertThat(refused.issues().get(0).line()).contains("district 09030000").contains("Level 1-NSI");
    }

    @Test
    void a_released_file_that_was_altered_is_not_handed_out_again() throws IOException {
        TestInstallation.edit(
                desk.installation().out(),
                "public/2012-13/release-1/determinations.csv",
                "Level 2-MRAR",
                "Level 1-NSI");
        Refusal refused = catchThrowableOfType(Refusal.class, () -> export(Audience.PUBLIC));
        assertThat(refused.issues()).extracting(Issue::code).containsExactly(IssueCode.FILE_DIFFERS);
    }

    private void held() {
        desk.stored(stores -> {
            ReleasedValues.files(
                    desk.installation(),
                    stores,
                    new DossierLoading(desk.installation(), stores)
                            .load(stores.runs().find(run).orElseThrow()));
            return true;
        });
    }

    private void export(Audience audience) {
        try (ExportDesk exports = ExportDesk.open(desk.as("Bo", Desk.AFTER), line -> {})) {
            ExportFormat format = audience == Audience.DISTRICT ? ExportFormat.DOCX : ExportFormat.CSV;
            exports.export(ExportOrder.of(run, audience, List.of(format)));
        }
    }

    private void plant(String... statements) throws SQLException {
        try (Database database = ReadyDatabase.forReading(desk.installation());
                Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }
}
