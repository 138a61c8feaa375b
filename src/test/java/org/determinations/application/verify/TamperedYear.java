package org.determinations.application.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.application.ContentHash;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.Verification;
import org.determinations.application.export.ExportDesk;
import org.determinations.application.export.ExportOrder;
import org.determinations.application.release.Desk;
import org.determinations.application.release.PracticeShare;
import org.determinations.application.replay.RunReplay;
import org.determinations.model.Stage;
import org.determinations.model.release.Audience;
import org.determinations.model.release.ExportFormat;

/**
 * A practice year of six runs, released, amended, with a released secondary analysis and a public export, and hands that
 * alter what of it they like: rows, files, and the chain computed anew.
 */
final class TamperedYear {
    static final int OFFICIAL = 5;
    static final int SECONDARY = 6;
    private static final Path SAMPLE = Path.of("data-samples", "practice-2012-13");
    private static final Instant LATER = Instant.parse("2012-10-15T12:00:00Z");
    private static final String FILE = "determinations.mv.db";

    private final Path home;
    private final Desk desk;

    private TamperedYear(Path home) {
        this.home = home;
        this.desk = new Desk(home, home.resolveSibling("cycle"), Optional.empty());
    }

    /** The year as it was; beside the home a copy of the database from before its last release. */
    static TamperedYear make(Path folder) throws IOException {
        TestInstallation.copy(TestInstallation.app().resolve(SAMPLE), folder.resolve("cycle"));
        PracticeShare.cut(folder.resolve("cycle"));
        TamperedYear year = new TamperedYear(folder.resolve("home"));
        year.desk.run(Stage.PROVISIONAL);
        year.desk.run(Stage.PRELIMINARY);
        year.desk.released(year.desk.run(Stage.PRELIMINARY));
        year.desk.stored(stores -> stores.audit().append("Cleo", "run recovered", "run 3", LATER));
        year.desk.released(year.desk.run(Stage.OFFICIAL));
        year.desk.approved(year.desk.run(Stage.OFFICIAL));
        year.desk.bo(d -> d.amend(OFFICIAL, "a decision was entered late"));
        year.desk.approved(year.desk.run(Stage.SECONDARY));
        Files.copy(year.home.resolve(FILE), folder.resolve(FILE));
        year.desk.at("Bo", LATER, d -> d.release(SECONDARY));
        try (ExportDesk exports = ExportDesk.open(year.desk.as("Bo", LATER), line -> {})) {
            exports.export(ExportOrder.of(
                    OFFICIAL, Audience.PUBLIC, List.of(ExportFormat.CSV, ExportFormat.XLSX, ExportFormat.HTML)));
        }
        return year;
    }

    /** The same year for other hands. */
    TamperedYear copy(Path folder) throws IOException {
        TestInstallation.copy(home.getParent(), folder);
        return new TamperedYear(folder.resolve("home"));
    }

    List<String> differences(VerificationScope scope) {
        return RunVerification.verify(desk.installation(), scope).differences().stream()
                .map(issue -> issue.where().text() + ": " + issue.wrong())
                .toList();
    }

    Verification replay(int run) {
        return RunReplay.replay(desk.installation(), run);
    }

    Installation installation() {
        return desk.installation();
    }

    /** The database before its last release, in place of the present one. */
    void putOlderCopy() throws IOException {
        Files.copy(home.resolveSibling(FILE), home.resolve(FILE), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    Path out(String name) {
        return home.resolve("out").resolve(name);
    }

    void flip(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(out(name));
        bytes[bytes.length / 2] ^= 1;
        Files.write(out(name), bytes);
    }

    void delete(String name) {
        try (Stream<Path> all = Files.walk(out(name))) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Statements that must change something, each. */
    void sql(String... statements) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute("set referential_integrity false");
            for (String one : statements) {
                boolean changed = statement.execute(one) || statement.getUpdateCount() != 0 || one.startsWith("create");
                if (!changed) {
                    throw new IllegalStateException("nothing changed: " + one);
                }
            }
            statement.execute("set referential_integrity true");
        }
    }

    /** Numbers and hashes of every event as if the chain had always been so. */
    void computeChainAnew() throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            List<List<String>> events = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "select event_number, happened_at, who, what, details from audit_event order by event_number")) {
                while (rows.next()) {
                    events.add(List.of(
                            rows.getString(1),
                            rows.getObject(2, OffsetDateTime.class).toInstant().toString(),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5)));
                }
            }
            statement.execute("set referential_integrity false");
            String before = "0".repeat(64);
            int number = 0;
            for (List<String> event : events) {
                number++;
                List<String> parts = new ArrayList<>(List.of(before, String.valueOf(number)));
                parts.addAll(event.subList(1, 5));
                StringBuilder text = new StringBuilder();
                parts.forEach(p -> text.append(p.length()).append(':').append(p).append('\n'));
                String hash = ContentHash.hex(text.toString().getBytes(StandardCharsets.UTF_8));
                statement.execute(
                        "update export_file set event_number = " + number + " where event_number = " + event.get(0));
                statement.execute("update audit_event set event_number = " + number + ", previous_hash = '" + before
                        + "', event_hash = '" + hash + "' where event_number = " + event.get(0));
                before = hash;
            }
            statement.execute("set referential_integrity true");
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + home.resolve("determinations"), "sa", "");
    }
}
