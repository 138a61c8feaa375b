package org.determinations.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.determinations.application.Installation;
import org.determinations.application.TestServer;

/**
 * A folder with two homes, and their databases: it can be kept as it is, put back, and compared with what was kept. Two states
 * are the same when every file and every row is, but for times of the day, for hashes and signatures of what carries such a time, for numbers
 * that a database gives out, for secrets drawn by lot, and for the account of how often something was begun; what such a hash
 * covers is compared itself.
 */
final class KillPlace {
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:?\\d\\d)?");
    /** Ed25519 in base64, over a record that has a time in it. */
    private static final Pattern SIGNATURE = Pattern.compile("(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{86}==");

    private static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{64}\\b");
    private static final Set<String> OWN_NUMBERS = Set.of(
            "signature_id", "release_event_id", "issue_id", "input_file_id", "event_id", "view_number", "event_number");
    private static final Set<String> DRAWN =
            Set.of("secret_hash", "event_hash", "previous_hash", "content_hash", "district_hashes", "public_key");

    /** How something came about, not what is: Spring's account of a job, versions of tables, which attempt took a job. */
    private static final String WAY = "(?i)batch_.*|flyway_.*|schedule_firing";

    /** The same in rows: that an attempt began, and that a run which did not end was taken up. */
    private static final Pattern WAY_ROW = Pattern.compile("firing_state=STARTED|what=run recovered");

    private final TestServer server;
    private final Path folder;
    private final Path kept;
    private Map<String, Optional<Installation.Login>> logins = new TreeMap<>();

    KillPlace(TestServer server, Path scratch) throws IOException {
        this.server = server;
        folder = Files.createDirectories(scratch.resolve("place"));
        kept = scratch.resolve("kept");
        for (String home : List.of("home", "other")) {
            logins.put(home, server.login());
        }
    }

    /** What was kept: a folder, its databases, and their rows by table. */
    record Kept(Path folder, Map<String, Optional<Installation.Login>> logins, Map<String, List<String>> rows) {}

    Path folder() {
        return folder;
    }

    /** The words of a line of the year, with the database of its home. */
    String[] words(String command) {
        List<String> words = new ArrayList<>(JsonVerbsTest.words(command, folder));
        logins.getOrDefault(JsonVerbsTest.home(command), Optional.empty())
                .ifPresent(login -> words.addAll(List.of("--db", login.url())));
        return words.toArray(String[]::new);
    }

    Kept keep(String name) throws IOException, SQLException {
        Map<String, List<String>> rows = rows();
        Path copy = kept.resolve(name);
        delete(copy);
        copy(folder, copy);
        return new Kept(copy, copies(logins), rows);
    }

    void putBack(Kept before) throws IOException, SQLException {
        delete(folder);
        copy(before.folder(), folder);
        drop(logins);
        logins = copies(before.logins());
    }

    /** Removes what was kept. */
    void forget(Kept old) throws SQLException {
        drop(old.logins());
    }

    /** What is not the same here as it was there. */
    List<String> differences(Kept other) throws IOException, SQLException {
        List<String> differences = new ArrayList<>();
        Set<String> names = names(folder);
        names.addAll(names(other.folder()));
        for (String name : names) {
            Path here = folder.resolve(name);
            Path there = other.folder().resolve(name);
            if (!Files.exists(here) || !Files.exists(there)) {
                differences.add(name + " is " + (Files.exists(here) ? "more" : "missing"));
            } else if (!isCopy(here, there)
                    && Files.mismatch(here, there) >= 0
                    && !text(here).equals(text(there))) {
                differences.add(name + " differs");
            }
        }
        Map<String, List<String>> rows = rows();
        Set<String> tables = new TreeSet<>(rows.keySet());
        tables.addAll(other.rows().keySet());
        for (String table : tables) {
            List<String> more = new ArrayList<>(rows.getOrDefault(table, List.of()));
            List<String> missing = new ArrayList<>(other.rows().getOrDefault(table, List.of()));
            List<String> shared = new ArrayList<>(more);
            missing.forEach(more::remove);
            shared.forEach(missing::remove);
            more.forEach(row -> differences.add(table + ": more: " + row));
            missing.forEach(row -> differences.add(table + ": missing: " + row));
        }
        return differences;
    }

    /** A copy has the times of what it was made of: nobody has written to either since. */
    private static boolean isCopy(Path here, Path there) throws IOException {
        return Files.size(here) == Files.size(there)
                && Files.getLastModifiedTime(here).equals(Files.getLastModifiedTime(there));
    }

    /** A database of the server that has those of the homes; empty where each home has its own. */
    Optional<String> server() {
        return logins.values().stream()
                .flatMap(Optional::stream)
                .map(login -> login.url().substring(0, login.url().lastIndexOf('/') + 1) + "postgres")
                .findFirst();
    }

    private Map<String, Optional<Installation.Login>> copies(Map<String, Optional<Installation.Login>> from) {
        Map<String, Optional<Installation.Login>> copies = new TreeMap<>();
        from.forEach((home, login) -> copies.put(home, server.copy(login)));
        return copies;
    }

    private static void drop(Map<String, Optional<Installation.Login>> logins) throws SQLException {
        for (Optional<Installation.Login> login : logins.values()) {
            if (login.isPresent()) {
                String url = login.get().url();
                String name = url.substring(url.lastIndexOf('/') + 1);
                try (Connection connection = DriverManager.getConnection(
                                url.substring(0, url.lastIndexOf('/') + 1) + "postgres", "postgres", "");
                        Statement statement = connection.createStatement()) {
                    statement.execute("drop database " + name + " with (force)");
                }
            }
        }
    }

    /**
     * Files below a folder that are neither a log nor the database, nor the note of where the trail ends: a command that was killed right
     * after its work has no line there, and {@code runs verify} holds the note against the trail.
     */
    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> names = new TreeSet<>();
            files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(name ->
                            !name.matches("[^/]+/(logs/.*|determinations\\.mv\\.db|audit-trail\\.txt|batch-work/.*)"))
                    .forEach(names::add);
            return names;
        }
    }

    private static String text(Path file) throws IOException {
        if (file.toString().matches(".*\\.(sig|pem)")) {
            return "DRAWN";
        }
        if (!file.toString().matches(".*\\.(zip|xlsx|docx)")) {
            return plain(Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        StringBuilder text = new StringBuilder();
        try (ZipFile archive = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(archive.entries())) {
                try (InputStream in = archive.getInputStream(entry)) {
                    text.append(entry.getName())
                            .append('\n')
                            .append(plain(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)));
                }
            }
        }
        return text.toString();
    }

    private static String plain(String text) {
        String untimed =
                TIME.matcher(SIGNATURE.matcher(text).replaceAll("SIGNATURE")).replaceAll("TIME");
        return HASH.matcher(untimed).replaceAll("HASH");
    }

    private Map<String, List<String>> rows() throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (Map.Entry<String, Optional<Installation.Login>> home : logins.entrySet()) {
            if (home.getValue().isPresent()) {
                String url = home.getValue().get().url();
                try (Connection connection = DriverManager.getConnection(url, "postgres", "")) {
                    rows(connection, home.getKey(), rows);
                }
            } else if (Files.exists(folder.resolve(home.getKey()).resolve("determinations.mv.db"))) {
                Path file = folder.resolve(home.getKey()).resolve("determinations");
                try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + file, "sa", "")) {
                    rows(connection, home.getKey(), rows);
                }
            }
        }
        return rows;
    }

    private static void rows(Connection connection, String home, Map<String, List<String>> rows) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names = statement.executeQuery("select table_name from information_schema.tables where"
                    + " lower(table_schema) = 'public' and table_type = 'BASE TABLE'")) {
                while (names.next()) {
                    String name = names.getString(1);
                    if (!name.matches(WAY)) {
                        tables.add(name);
                    }
                }
            }
            for (String table : tables) {
                try (ResultSet found = statement.executeQuery("select * from \"" + table + "\"")) {
                    rows.put(home + " " + table.toLowerCase(java.util.Locale.ROOT), rows(found));
                }
            }
        }
    }

    private static List<String> rows(ResultSet found) throws SQLException {
        ResultSetMetaData columns = found.getMetaData();
        List<String> rows = new ArrayList<>();
        while (found.next()) {
            List<String> cells = new ArrayList<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                String name = columns.getColumnName(i).toLowerCase(java.util.Locale.ROOT);
                boolean time = columns.getColumnType(i) == Types.TIMESTAMP
                        || columns.getColumnType(i) == Types.TIMESTAMP_WITH_TIMEZONE;
                if (!time && !OWN_NUMBERS.contains(name) && !DRAWN.contains(name)) {
                    cells.add(name + "=" + plain(String.valueOf(found.getString(i))));
                }
            }
            String row = String.join(", ", cells);
            if (!WAY_ROW.matcher(row).find()) {
                rows.add(row);
            }
        }
        rows.sort(Comparator.naturalOrder());
        return rows;
    }

    /** With who may read it. */
    private static void copy(Path source, Path target) throws IOException {
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        try (Stream<Path> paths = Files.walk(source)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.copy(
                        path, target.resolve(source.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
