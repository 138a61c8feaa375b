package org.determinations.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
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
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.practice.Folders;

/**
 * A folder with two homes, their databases, and a cycle folder: it can be kept as it is, put back, and compared with what was kept. Two states
 * are the same when every file and every row is, but for times of the day, for hashes and signatures of what carries such a time, for numbers
 * that a database gives out, for secrets drawn by lot, and for the account of how often something was begun; what such a hash
 * covers is compared itself.
 */
final class KillPlace {
    /** The cycle folder of the place: files are put into it, and taken out. */
    private static final String CYCLE = "cycle";

    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:?\\d\\d)?");
    /** Ed25519 in base64, over a record that has a time in it. */
    private static final Pattern SIGNATURE = Pattern.compile("(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{86}==");

    /** With which somebody signs in once: drawn by lot. */
    private static final Pattern CODE = Pattern.compile("\\b[A-Z2-9]{5}(-[A-Z2-9]{5}){3}\\b");

    private static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{64}\\b");
    /** Shorter than any of these. */
    private static final int PLAIN_LENGTH = 16;

    private final TestServer server;
    private final Path folder;
    private final Path kept;
    private final KillRows rows;
    private Map<String, Optional<Installation.Login>> logins = new TreeMap<>();

    KillPlace(TestServer server, Path scratch) throws IOException {
        this.server = server;
        folder = Files.createDirectories(scratch.resolve("place"));
        copy(Folders.sample(), folder.resolve(CYCLE));
        kept = scratch.resolve("kept");
        rows = new KillRows(folder);
        for (String home : List.of("home", "other")) {
            logins.put(home, server.login());
        }
    }

    /** What was kept: a folder, its databases, and their rows by table. */
    record Kept(Path folder, Map<String, Optional<Installation.Login>> logins, Map<String, List<String>> rows) {}

    Path folder() {
        return folder;
    }

    /** The folder of the program: one of the place as soon as it has one, which a command may write into. */
    Path app() {
        Path own = JsonVerbsTest.app(folder);
        return Files.isDirectory(own) ? own : TestInstallation.app();
    }

    /** The words of a line of the year, with the database of its home. */
    String[] words(String command) {
        List<String> words = new ArrayList<>(JsonVerbsTest.words(command, folder));
        words.replaceAll(word ->
                word.replace(Folders.sample().toString(), folder.resolve(CYCLE).toString()));
        database(JsonVerbsTest.home(command)).ifPresent(url -> words.addAll(List.of("--db", url)));
        return words.toArray(String[]::new);
    }

    /** Address of the database of a home on a server; empty where it is the embedded one. */
    Optional<String> database(String home) {
        return logins.getOrDefault(home, Optional.empty()).map(Installation.Login::url);
    }

    /** What a command printed, without what differs whenever it is typed, and without the names of the databases, which a copy changes. */
    String said(String printed) {
        String said = CODE.matcher(plain(printed)).replaceAll("CODE");
        for (String home : logins.keySet()) {
            said = database(home).isPresent() ? said.replace(database(home).get(), "DATABASE") : said;
        }
        return said;
    }

    Kept keep(String name) throws IOException, SQLException {
        Map<String, List<String>> now = rows.list(logins);
        Path copy = kept.resolve(name);
        delete(copy);
        copy(folder, copy);
        return new Kept(copy, copies(logins), now);
    }

    void putBack(Kept before) throws IOException, SQLException {
        delete(folder);
        copy(before.folder(), folder);
        drop(logins);
        logins = copies(before.logins());
        rows.are(before.rows(), logins);
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
            } else if (!Files.getPosixFilePermissions(here).equals(Files.getPosixFilePermissions(there))) {
                differences.add(name + " may be read by others: " + Files.getPosixFilePermissions(here));
            } else if (!isCopy(here, there)
                    && Files.mismatch(here, there) >= 0
                    && !text(here).equals(text(there))) {
                differences.add(name + " differs");
            }
        }
        Map<String, List<String>> now = rows.list(logins);
        Set<String> tables = new TreeSet<>(now.keySet());
        tables.addAll(other.rows().keySet());
        for (String table : tables) {
            List<String> here = now.getOrDefault(table, List.of());
            List<String> there = other.rows().getOrDefault(table, List.of());
            if (!here.equals(there)) {
                without(here, there).forEach(row -> differences.add(table + ": more: " + row));
                without(there, here).forEach(row -> differences.add(table + ": missing: " + row));
            }
        }
        return differences;
    }

    /** Each row as often as it is there more often than in the others. */
    private static List<String> without(List<String> rows, List<String> others) {
        List<String> left = new ArrayList<>(rows);
        others.forEach(left::remove);
        return left;
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
                .map(login -> KillRows.serverOf(login.url()))
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
                try (Connection connection = DriverManager.getConnection(KillRows.serverOf(url), "postgres", "");
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
            return "DRAWN, of " + Files.size(file) + " bytes";
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

    /** Without times, signatures and hashes. */
    static String plain(String text) {
        if (text.length() < PLAIN_LENGTH) {
            return text;
        }
        String untimed =
                TIME.matcher(SIGNATURE.matcher(text).replaceAll("SIGNATURE")).replaceAll("TIME");
        return HASH.matcher(untimed).replaceAll("HASH");
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
