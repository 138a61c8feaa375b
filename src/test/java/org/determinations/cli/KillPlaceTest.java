package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.determinations.application.TestServer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The comparison by which {@link KilledVerbTest} judges sees what a kill could have lost, and lets pass what differs whenever something is typed. */
class KillPlaceTest {
    private static final String FILE = "home/out/results.csv";
    /** A copy of the databases of a server takes its time, and files are files. */
    private static final Set<String> OF_A_SERVER =
            Set.of("home thing: missing: name=second", "home thing: more: name=first");

    private static final String OWNER_ALONE = "rw-------";

    @TempDir
    Path scratch;

    private KillPlace place;

    /** Does what a kill could have done. */
    private interface Loss {
        void happen() throws IOException, SQLException;
    }

    @ParameterizedTest
    @EnumSource(TestServer.class)
    void what_was_lost_doubled_or_altered_is_a_difference_and_is_put_back(TestServer server) throws Exception {
        place = new KillPlace(server, scratch);
        sql(
                "create table thing (event_id int, name varchar(90), made timestamp, event_hash varchar(64))",
                "create table schedule_firing (job varchar(9), attempt int)",
                "create table audit_event (what varchar(40))",
                "insert into audit_event values ('evidence handed out'), ('evidence deleted')",
                "insert into thing values (1, 'first', current_timestamp, 'a'), (2, 'second', current_timestamp, 'b')",
                "insert into schedule_firing values ('august', 1)");
        write(FILE, "of 2012-08-10T10:00:00Z\n1,2\n");
        write("home/keys/seal.sig", "0123456789");
        KillPlace.Kept kept = place.keep("kept");
        Map<String, Loss> losses = new LinkedHashMap<>();
        losses.put("home thing: missing: name=second", () -> sql("delete from thing where event_id = 2"));
        losses.put(
                "home thing: more: name=first", () -> sql("insert into thing select * from thing where event_id = 1"));
        losses.put("home thing: more: name=third", () -> sql("update thing set name = 'third' where event_id = 2"));
        losses.put("home schedule_firing: missing: job=august", () -> sql("delete from schedule_firing"));
        losses.put(
                "home audit_event: missing: what=evidence handed out",
                () -> sql("delete from audit_event where what like '%out'"));
        losses.put(
                "home audit_event: more: what=evidence deleted",
                () -> sql("insert into audit_event values ('evidence deleted')"));
        losses.put(FILE + " is missing", () -> Files.delete(place.folder().resolve(FILE)));
        losses.put(FILE + " differs", () -> write(FILE, "of 2012-08-10T10:00:00Z\n"));
        losses.put("home/out/results.csv.part is more", () -> write("home/out/results.csv.part", ""));
        losses.put("home/keys/seal.sig differs", () -> write("home/keys/seal.sig", ""));
        losses.put(
                FILE + " may be read by others",
                () -> Files.setPosixFilePermissions(
                        place.folder().resolve(FILE), PosixFilePermissions.fromString("rw-r--r--")));
        if (server != TestServer.H2) {
            losses.keySet().retainAll(OF_A_SERVER);
        }
        List<String> unseen = new ArrayList<>();
        for (Map.Entry<String, Loss> loss : losses.entrySet()) {
            assertThat(place.differences(kept)).as("before " + loss.getKey()).isEmpty();
            loss.getValue().happen();
            if (place.differences(kept).stream().noneMatch(seen -> seen.startsWith(loss.getKey()))) {
                unseen.add(loss.getKey() + " in " + place.differences(kept));
            }
            place.putBack(kept);
        }
        assertThat(unseen).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestServer.class)
    void times_numbers_given_out_attempts_takings_that_were_noted_again_and_logs_are_none(TestServer server)
            throws Exception {
        place = new KillPlace(server, scratch);
        sql(
                "create table thing (event_id int, name varchar(90), made timestamp, event_hash varchar(64))",
                "create table schedule_firing (job varchar(9), attempt int)",
                "create table audit_event (what varchar(40))",
                "insert into audit_event values ('evidence handed out'), ('evidence deleted')",
                "insert into thing values (1, 'at 2012-08-10T10:00:00Z', timestamp '2012-08-10 10:00:00', 'a')",
                "insert into schedule_firing values ('august', 1)");
        write(FILE, "of 2012-08-10T10:00:00Z\n");
        KillPlace.Kept kept = place.keep("kept");
        sql(
                "update thing set event_id = 7, name = 'at 2012-08-11T09:30:00Z', event_hash = 'c'",
                "update thing set made = timestamp '2012-08-11 09:30:00'",
                "insert into schedule_firing values ('august', 2)",
                "insert into audit_event values ('evidence handed out')");
        write(FILE, "of 2012-08-11T09:30:00Z\n");
        write("home/logs/determinations.log", "a line");
        assertThat(place.differences(kept)).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Path file = place.folder().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(OWNER_ALONE));
    }

    private void sql(String... lines) throws SQLException {
        Optional<String> url = place.database("home");
        try (Connection connection = url.isPresent()
                        ? DriverManager.getConnection(url.get(), "postgres", "")
                        : DriverManager.getConnection(
                                "jdbc:h2:file:" + place.folder().resolve("home/determinations"), "sa", "");
                Statement statement = connection.createStatement()) {
            for (String line : lines) {
                statement.execute(line);
            }
        }
    }
}
