package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.determinations.application.HeldDatabase;
import org.determinations.application.release.PracticeShare;
import org.determinations.store.PostgresServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A practice year with a release, from H2 to PostgreSQL and back to H2: every output is the same, byte for byte. */
class DbTransferTest {
    private static final List<String> OUTPUTS = List.of(
            "runs list",
            "runs show 4",
            "runs show 5 --json",
            "runs verify",
            "runs replay 4",
            "runs replay 5",
            "review list",
            "review template",
            "explain 90280000 --run 4",
            "explain 90280000 --run 4 --json",
            "explain 90280000 --run 4 --format markdown",
            "diff 2 3",
            "checklist 4",
            "export 4 --format csv,json,html,xlsx",
            "export 4 --format csv --audience public");

    @TempDir
    static Path scratch;

    private static final String USER = System.getProperty("user.name");
    private static final HeldDatabase HELD = new HeldDatabase();
    private static String server = "";
    private static Path first = Path.of("none");
    private static Map<String, String> asked = Map.of();

    private static String imported = "";

    @BeforeAll
    static void a_year_with_a_release() throws IOException {
        System.setProperty("user.name", "postgres");
        server = PostgresServer.newDatabaseUrl();
        first = scratch.resolve("first");
        Path cycle = PracticeShare.cycle(scratch);
        done(first, "cycle", cycle.toString(), "--as", "An Analyst");
        HELD.hold(first);
        for (String point : List.of("open-discrepancies", "undetermined", "review-list")) {
            type(first, "checklist", "4", "--sign", point, "--note", "seen", "--as", "A. Approver");
        }
        done(first, "approve", "4", "--as", "A. Approver");
        done(first, "release", "4", "--as", "A. Approver");
        done(first, "run", "secondary", cycle.toString(), "--as", "An Analyst");
        done(first, "db", "export", archive("first").toString());
        done(scratch.resolve("second"), "db", "import", archive("first").toString(), "--db", server);
        done(scratch.resolve("second"), "db", "export", archive("second").toString(), "--db", server);
        imported =
                done(scratch.resolve("third"), "db", "import", archive("second").toString());
        done(scratch.resolve("third"), "db", "export", archive("third").toString());
        copy(first.resolve("out"), scratch.resolve("second/out"));
        copy(first.resolve("out"), scratch.resolve("third/out"));
    }

    /** Without it the check that it names would call every file that was never copied a missing one. */
    @Test
    void an_import_says_what_is_to_be_copied_before_it_is_checked() {
        assertThat(imported)
                .contains(
                        "Not in the archive", "out/", "uploads/", "evidence/", "seal-key.pem", "people password LOGIN")
                .endsWith("Then check all of it with: determinations runs verify\n");
    }

    @AfterAll
    static void the_user_again() {
        HELD.close();
        System.setProperty("user.name", USER);
    }

    @Test
    void every_output_is_the_same_before_and_after() throws IOException {
        Map<String, String> expected = outputsOfFirst();
        assertThat(expected.get("runs verify")).startsWith("0 ");
        assertThat(expected).hasSizeGreaterThan(40);
        assertThat(differing(outputs("second", "--db", server), expected)).isEmpty();
    }

    /** Of the third the archive says it already, which is made of every row. */
    @Tag("long")
    @Test
    void every_output_is_the_same_after_the_way_back() throws IOException {
        assertThat(differing(outputs("third"), outputsOfFirst())).isEmpty();
    }

    @Test
    void an_archive_differs_from_the_one_before_by_the_event_that_records_the_import() throws IOException {
        Map<String, String> one = entries("first");
        Map<String, String> two = entries("second");
        Map<String, String> three = entries("third");
        String events = "tables/audit_event.csv";
        assertThat(two.get(events)).startsWith(one.get(events));
        assertThat(three.get(events)).startsWith(two.get(events));
        assertThat(three.get(events).lines().skip(one.get(events).lines().count()))
                .hasSize(2)
                .allMatch(line -> line.contains("\"store imported\""));
        for (Map<String, String> entries : List.of(one, two, three)) {
            entries.remove(events);
            entries.remove("manifest.json");
        }
        assertThat(two).isEqualTo(one);
        assertThat(three).isEqualTo(one);
    }

    @Test
    void an_archive_is_for_its_owner_alone_and_says_so() throws IOException {
        Path archive = archive("again");
        Typed.Ending exported = Typed.in(first, "db", "export", archive.toString());
        assertThat(exported.out()).contains("rows in", archive.toString(), "CONFIDENTIAL");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archive)))
                .isEqualTo("rw-------");
        assertThat(entries("again").get("README.txt")).startsWith("CONFIDENTIAL");
        assertThat(entries("again")).isEqualTo(entries("first"));
        Typed.Ending second = Typed.in(first, "db", "export", archive.toString());
        assertThat(second.code()).isEqualTo(2);
        assertThat(second.err()).contains("SY-008", "something is there already");
    }

    @Test
    void a_store_that_has_runs_and_an_archive_that_is_none_are_refused() throws IOException {
        Typed.Ending used = Typed.in(first, "db", "import", archive("first").toString());
        assertThat(used.code()).isEqualTo(5);
        assertThat(used.err()).contains("SY-062", "the store is not empty");
        Path none = Files.writeString(scratch.resolve("none.zip"), "no archive");
        Typed.Ending damaged = Typed.in(scratch.resolve("fourth"), "db", "import", none.toString());
        assertThat(damaged.code()).isEqualTo(8);
        assertThat(damaged.err()).contains("SY-060");
        assertThat(scratch.resolve("fourth/determinations.mv.db")).doesNotExist();
        Typed.Ending nowhere =
                Typed.in(first, "db", "export", scratch.resolve("no/folder.zip").toString());
        assertThat(nowhere.code()).isEqualTo(2);
        assertThat(nowhere.err()).contains("SY-008", "cannot be written there");
    }

    /** Asked for once: what is exported is there afterwards. */
    private static synchronized Map<String, String> outputsOfFirst() throws IOException {
        if (asked.isEmpty()) {
            asked = outputs("first");
        }
        return asked;
    }

    /** What each command says with its exit code, and the files that there are afterwards; the home's name left out. */
    private static Map<String, String> outputs(String name, String... more) throws IOException {
        Path home = scratch.resolve(name);
        Map<String, String> outputs = new LinkedHashMap<>();
        for (String command : OUTPUTS) {
            List<String> words = new ArrayList<>(List.of(command.split(" ")));
            words.addAll(List.of(more));
            Typed.Ending ending = Typed.in(home, words.toArray(String[]::new));
            outputs.put(
                    command,
                    (ending.code() + " " + ending.out() + ending.err())
                            .replace(home.toString(), "HOME")
                            .replaceFirst("audit trail: [0-9]+ events", "audit trail: as many events as there are"));
        }
        try (Stream<Path> files = Files.walk(home.resolve("out"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                outputs.put(
                        home.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return outputs;
    }

    /** Commands and files whose bytes are not the same on both sides. */
    private static Set<String> differing(Map<String, String> found, Map<String, String> expected) {
        Set<String> names = new TreeSet<>(expected.keySet());
        names.addAll(found.keySet());
        names.removeIf(name -> Objects.equals(found.get(name), expected.get(name)));
        return names;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path target = to.resolve(from.relativize(each));
                Files.createDirectories(target.getParent());
                Files.copy(each, target);
            }
        }
    }

    private static String done(Path home, String... words) {
        Typed.Ending ending = type(home, words);
        assertThat(ending.code())
                .as(String.join(" ", words) + "\n" + ending.out() + ending.err())
                .isZero();
        return ending.out();
    }

    private static Typed.Ending type(Path home, String... words) {
        return Typed.in(home, words);
    }

    private static Path archive(String name) {
        return scratch.resolve(name + ".zip");
    }

    private static Map<String, String> entries(String name) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive(name)))) {
            for (Optional<ZipEntry> entry = next(zip); entry.isPresent(); entry = next(zip)) {
                entries.put(entry.get().getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    private static Optional<ZipEntry> next(ZipInputStream zip) throws IOException {
        return Optional.ofNullable(zip.getNextEntry());
    }
}
