package org.determinations.store.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.determinations.docs.Schemas;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Sha256;
import org.determinations.model.Stage;
import org.determinations.store.Database;
import org.determinations.store.Planted;
import org.determinations.store.Samples;
import org.determinations.store.Stores;
import org.determinations.store.TestDatabase;
import org.determinations.store.schema.Migrations;
import org.determinations.store.sql.SchemaScripts;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A store taken out into an archive, and put into another of either kind. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class StoreArchiveTest {
    private static final String AWKWARD = "  a \"quoted\", comma\r\nline\tÄé–語😀 \\x00 ";

    @Parameter
    private TestDatabase kind;

    @TempDir
    Path folder;

    @Test
    void every_table_of_the_database_but_what_people_sign_in_with_is_in_the_archive() throws SQLException, IOException {
        try (Database database = Database.open(kind.migrated(folder))) {
            List<String> tables = Planted.rows(
                    database,
                    "select lower(case when lower(table_schema) = 'batch' then 'batch.' else '' end || table_name)"
                            + " from information_schema.tables where table_type = 'BASE TABLE'"
                            + " and lower(table_schema) in ('public', 'batch')"
                            + " and lower(table_name) not in ('flyway_schema_history', 'account_secret') order by 1");
            ArchiveManifest manifest = StoreExport.write(database, new ByteArrayOutputStream(), "test");
            assertThat(manifest.tables().stream().map(ArchiveManifest.Table::name))
                    .containsExactlyInAnyOrderElementsOf(tables)
                    .hasSizeGreaterThan(40);
        }
    }

    @Test
    void every_sequence_is_known_to_number_a_table() throws SQLException {
        try (Database database = Database.open(kind.migrated(folder));
                var connection = database.dataSource().getConnection()) {
            List<String> named = Planted.rows(
                    database,
                    "select lower(sequence_name) from information_schema.sequences"
                            + " where lower(sequence_name) not like 'system_sequence_%' order by 1");
            assertThat(StoreSequence.list(connection, StoreTables.of(connection)).stream()
                            .map(sequence -> sequence.sequence().toLowerCase(Locale.ROOT)))
                    .containsExactlyInAnyOrderElementsOf(named)
                    .isNotEmpty();
        }
    }

    @Test
    void an_archive_goes_into_either_database_and_comes_out_the_same() throws IOException {
        Path first = filled("first.zip");
        for (TestDatabase other : TestDatabase.values()) {
            Path home = Files.createDirectories(folder.resolve("into-" + other));
            try (Database database = Database.open(other.migrated(home))) {
                load(database, first);
                assertThat(export(database)).as(other.name()).isEqualTo(Files.readAllBytes(first));
                Stores stores = Stores.of(database);
                assertThat(stores.audit().verify()).isEmpty();
                assertThat(stores.audit().list().get(0).details()).isEqualTo(AWKWARD);
                assertThat(stores.runs().append(Samples.newRun(Stage.OFFICIAL), Samples.AT))
                        .isEqualTo(3);
            }
        }
    }

    @Test
    void numbers_of_the_job_runner_go_on_after_the_last_one() throws IOException, SQLException {
        Path archive = filled("first.zip");
        try (Database database = Database.open(kind.empty(Files.createDirectories(folder.resolve("new"))))) {
            Migrations.migrate(database);
            load(database, archive);
            String next = database.dialect() == SQLDialect.H2
                    ? "select next value for batch.batch_job_instance_seq"
                    : "select nextval('batch.batch_job_instance_seq')";
            assertThat(Planted.rows(database, next)).containsExactly("42");
        }
    }

    @Test
    void a_store_with_any_row_is_refused_and_stays_as_it_was() throws IOException {
        Path archive = filled("first.zip");
        try (Database database = Database.open(kind.migrated(Files.createDirectories(folder.resolve("used"))))) {
            Stores.of(database).audit().append("Ann", "run", "", Samples.AT);
            byte[] before = export(database);
            refused(() -> load(database, archive), IssueCode.STORE_NOT_EMPTY, "1 row in audit_event");
            assertThat(export(database)).isEqualTo(before);
        }
    }

    @Test
    void the_manifest_fits_its_schema() throws IOException {
        String manifest = entries(filled("first.zip")).get("manifest.json");
        assertThat(Schemas.problems(manifest)).isEmpty();
    }

    @Test
    void altered_cut_and_foreign_archives_are_refused_before_anything_is_written() throws IOException {
        Path sound = filled("first.zip");
        byte[] bytes = Files.readAllBytes(sound);
        assertRefused(changed(sound, "tables/run.csv", text -> text.replace("massachusetts", "massachusettz")));
        assertRefused(changed(sound, "tables/run.csv", text -> null));
        assertRefused(changed(sound, "manifest.json", text -> null));
        assertRefused(changed(sound, "manifest.json", text -> "[1, 2]"));
        assertRefused(changed(sound, "manifest.json", text -> text.replace("\"rows\":2", "\"rows\":\"many\"")));
        assertRefused(added(sound, "tables/other.csv"));
        assertRefused(Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, bytes.length / 2)));
        assertRefused(Files.writeString(folder.resolve("text.zip"), "run_number,cycle\n"));
        refused(() -> StoreArchive.open(folder.resolve("none.zip")).close(), IssueCode.NOT_FOUND, "");
    }

    @Test
    void an_archive_of_another_schema_names_the_program_to_use() throws IOException {
        Path sound = filled("first.zip");
        String mine = "\"schema\":" + SchemaScripts.NEWEST_SCHEMA;
        Path older = changed(sound, "manifest.json", text -> text.replace(mine, "\"schema\":22"));
        refused(
                () -> StoreArchive.open(older).close(),
                IssueCode.ARCHIVE_OTHER_SCHEMA,
                "schema 22, written by determinations 0.1.0 (commit 1a2b3c4d5e6f)");
    }

    /** The hashes fit, and yet a row cannot be read: what was loaded before it goes away again. */
    @Test
    void a_fault_in_the_last_table_leaves_no_row_of_the_first() throws IOException {
        Path sound = filled("first.zip");
        Map<String, String> entries = entries(sound);
        String last = entries.get("tables/warning_signature.csv");
        String wrong = last + "x,y\n";
        Path faulty = changed(sound, "tables/warning_signature.csv", text -> wrong);
        Path forged = changed(faulty, "manifest.json", text -> text.replace(sha256(last), sha256(wrong)));
        try (Database database = Database.open(kind.migrated(Files.createDirectories(folder.resolve("target"))))) {
            byte[] before = export(database);
            refused(() -> load(database, forged), IssueCode.ARCHIVE_DAMAGED, "");
            assertThat(export(database)).isEqualTo(before);
        }
    }

    /** The hashes and the number of rows fit, every cell can be read, and the table takes no such row. */
    @Test
    void a_row_that_the_table_does_not_take_is_refused_in_words_and_nothing_is_there() throws IOException {
        Path sound = filled("first.zip");
        String run = entries(sound).get("tables/run.csv");
        String last = run.lines().reduce((before, after) -> after).orElseThrow();
        Map<String, String> wrong = Map.of(
                "the row twice", run + last + "\n",
                "no number", run.replace(last, last.substring(last.indexOf(','))),
                "a number that is too large", run.replace(last, "9".repeat(18) + last.substring(last.indexOf(','))),
                "a sign that is no text", run.replace(last, last.replace("massachusetts", "massa\0chusetts")));
        try (Database database = Database.open(kind.migrated(Files.createDirectories(folder.resolve("target"))))) {
            byte[] before = export(database);
            for (Map.Entry<String, String> table : wrong.entrySet()) {
                Path faulty = changed(sound, "tables/run.csv", text -> table.getValue());
                long rows = table.getValue().lines().count() - 1;
                Path forged = changed(
                        faulty,
                        "manifest.json",
                        text -> text.replace(sha256(run), sha256(table.getValue()))
                                .replace("\"tables/run.csv\",\"rows\":2", "\"tables/run.csv\",\"rows\":" + rows));
                assertThatThrownBy(() -> load(database, forged))
                        .as(table.getKey())
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.issues().get(0).line())
                                        .contains("SY-060", "tables/run.csv")
                                        .containsPattern("the table takes no such row|line 3: the row cannot be read"));
                assertThat(export(database)).as(table.getKey()).isEqualTo(before);
            }
        }
    }

    /** What a manifest says of its own length is not believed. */
    @Test
    void a_manifest_without_end_is_refused() throws IOException {
        Path longer =
                changed(filled("first.zip"), "manifest.json", text -> text.replace("{", "{" + " ".repeat(1_000_000)));
        assertRefused(longer);
    }

    /** A store with a little of everything that is hard to write down. */
    private Path filled(String name) throws IOException {
        try (Database database = Database.open(kind.migrated(folder))) {
            Stores stores = Stores.of(database);
            stores.runs().append(Samples.newRun(Stage.OFFICIAL), Samples.AT);
            stores.runs().append(Samples.newRun(Stage.PRELIMINARY), Samples.AT);
            stores.audit().append("Ann", "run", AWKWARD, Samples.AT);
            stores.audit().append("", "run", "", Samples.AT);
            Planted.row(
                    database,
                    "insert into batch.batch_job_instance (job_instance_id, version, job_name, job_key)"
                            + " values (41, null, 'official', 'k')");
            return Files.write(folder.resolve(name), export(database));
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static byte[] export(Database database) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StoreExport.write(database, bytes, "0.1.0 (commit 1a2b3c4d5e6f)");
        return bytes.toByteArray();
    }

    private static void load(Database database, Path file) {
        try (StoreArchive archive = StoreArchive.open(file)) {
            var connections = new TransactionAwareDataSourceProxy(database.dataSource());
            StoreImport loading = new StoreImport(database, connections, archive);
            new TransactionTemplate(new JdbcTransactionManager(database.dataSource())).executeWithoutResult(status -> {
                loading.load();
                loading.continueNumbers();
            });
        }
    }

    private void assertRefused(Path archive) {
        refused(() -> StoreArchive.open(archive).close(), IssueCode.ARCHIVE_DAMAGED, "");
    }

    private static void refused(ThrowingCallable work, IssueCode code, String found) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.issues().get(0).code()).isEqualTo(code);
            assertThat(refusal.issues().get(0).found()).contains(found);
            assertThat(refusal.issues().get(0).action()).isNotEmpty();
        });
    }

    private static String sha256(String text) {
        return Sha256.hex(text);
    }

    private static Map<String, String> entries(Path archive) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    /** A copy in which one entry is another; left out when the change gives null. */
    private Path changed(Path archive, String name, UnaryOperator<String> change) throws IOException {
        Map<String, String> entries = entries(archive);
        String text = change.apply(entries.get(name));
        assertThat(text).isNotEqualTo(entries.remove(name));
        if (text != null) {
            entries.put(name, text);
        }
        return write(entries);
    }

    private Path added(Path archive, String name) throws IOException {
        Map<String, String> entries = entries(archive);
        entries.put(name, "a\n");
        return write(entries);
    }

    private Path write(Map<String, String> entries) throws IOException {
        Path copy = Files.createTempFile(folder, "changed", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return copy;
    }
}
