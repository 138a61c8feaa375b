package org.determinations.application.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.release.Desk;
import org.determinations.application.release.ReleasedPractice;
import org.determinations.ingest.MutatedBytes;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Sha256;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Archives of a store changed at random, and put into an empty store of each database: bytes of the file, its manifest, its tables, and
 * tables whose hash and number of rows somebody corrected in the manifest. Each is taken whole, with as many rows as it says, or refused
 * in words, and then no row of it is there; and what one database takes the other takes. {@code -Dmutation.inputs}, of which one in ten
 * is an archive for each database, and {@code -Dmutation.seed} choose how many and which.
 */
@Tag("long")
class MutatedArchiveTest {
    /** Each is put into a store: one for every ten inputs that are asked for. */
    private static final int MANY = Integer.getInteger("mutation.inputs", 2_000) / 10;

    private static final String MANIFEST = "manifest.json";
    private static final JsonMapper JSON = new JsonMapper();
    private static final String TRAIL = "tables/audit_event.csv";

    @TempDir
    Path scratch;

    private final Map<TestServer, Installation> targets = new EnumMap<>(TestServer.class);
    private final List<String> faults = new ArrayList<>();

    @Test
    @Timeout(value = 180, unit = TimeUnit.MINUTES)
    void whatever_an_archive_has_become_all_of_it_is_taken_or_nothing_and_each_database_takes_the_same()
            throws IOException {
        long seed = Long.getLong("mutation.seed", System.nanoTime());
        Random random = new Random(seed);
        Desk desk = ReleasedPractice.at(Files.createDirectories(scratch.resolve("from")), TestServer.H2);
        Path sound = scratch.resolve("sound.zip");
        StoreTransfer.exportTo(sound, desk.installation());
        byte[] bytes = Files.readAllBytes(sound);
        Map<String, byte[]> parts = parts(sound);
        for (TestServer server : TestServer.values()) {
            targets.put(server, empty(server, 0));
        }
        Map<String, Integer> answers = new TreeMap<>();
        for (int i = 0; i < MANY; i++) {
            Path file = scratch.resolve("changed.zip");
            Files.write(file, changed(bytes, parts, random));
            String which = "seed " + seed + ", " + i;
            List<String> both = new ArrayList<>();
            for (TestServer server : TestServer.values()) {
                both.add(answer(file, server, i + 1, which + ", " + server));
            }
            answers.merge(String.join(" and ", both), 1, Integer::sum);
            if (!both.get(0).equals(both.get(1))) {
                faults.add(which + ": the databases answer " + both);
            }
        }
        System.out.println("MutatedArchiveTest: seed " + seed + ", " + MANY + " archives for each database: " + answers
                + ", " + faults.size() + " faults");
        assertThat(faults).isEmpty();
        for (Installation target : targets.values()) {
            assertThat(StoreTransfer.importFrom(sound, target).manifest().rows())
                    .isGreaterThan(100);
        }
    }

    /** Taken, or the code of the refusal. */
    private String answer(Path file, TestServer server, int number, String which) throws IOException {
        Installation target = targets.get(server);
        try {
            StoreTransfer.importFrom(file, target);
            requireAll(parts(file), target, which, faults);
            targets.put(server, empty(server, number));
            return "taken";
        } catch (Refusal refusal) {
            IssueCode code = refusal.issues().get(0).code();
            if (code == IssueCode.STORE_NOT_EMPTY) {
                faults.add(which + ": rows of a refused archive are there");
                targets.put(server, empty(server, number));
            }
            return code.code();
        } catch (RuntimeException e) {
            faults.add(which + ": " + e);
            return "fault";
        }
    }

    private Installation empty(TestServer server, int number) {
        Path home = scratch.resolve("home-" + number);
        return TestInstallation.at(home, server.migrated(home));
    }

    /** As many rows as the archive says; the trail has one more, which tells of the import. */
    private void requireAll(Map<String, byte[]> from, Installation target, String which, List<String> faults)
            throws IOException {
        Path out = scratch.resolve("out.zip");
        Files.deleteIfExists(out);
        Transferred stored = StoreTransfer.exportTo(out, target);
        Map<String, byte[]> there = parts(out);
        Map<String, Long> said = new TreeMap<>();
        for (JsonNode table : JSON.readTree(from.get(MANIFEST)).path("tables")) {
            said.put(table.path("file").asString(), table.path("rows").asLong());
        }
        stored.manifest().tables().forEach(table -> {
            long more = table.file().equals(TRAIL) ? 1 : 0;
            Long rows = said.get(table.file());
            if (rows == null || rows != table.rows() - more) {
                faults.add(
                        which + ": " + table.file() + " has " + table.rows() + " rows, and the archive says " + rows);
            }
        });
        if (!text(there.get(TRAIL)).contains("store imported")) {
            faults.add(which + ": the trail does not tell of it");
        }
    }

    private static byte[] changed(byte[] sound, Map<String, byte[]> parts, Random random) throws IOException {
        List<String> tables = parts.entrySet().stream()
                .filter(part -> part.getKey().endsWith(".csv") && rows(part.getValue()) > 0)
                .map(Map.Entry::getKey)
                .toList();
        Map<String, byte[]> changed = new TreeMap<>(parts);
        switch (random.nextInt(6)) {
            case 0 -> {
                return MutatedBytes.input(sound, true, random);
            }
            case 1 -> changed.put(MANIFEST, MutatedBytes.settings(parts.get(MANIFEST), random));
            case 2 -> {
                String table = tables.get(random.nextInt(tables.size()));
                changed.put(table, MutatedBytes.input(parts.get(table), false, random));
            }
            default -> {
                String table = tables.get(random.nextInt(tables.size()));
                changed.put(table, otherCell(parts.get(table), random));
                changed.put(MANIFEST, corrected(parts, changed, table));
            }
        }
        return zip(changed);
    }

    /** A table as a hand would change it: a cell, a row twice, a row less. */
    private static byte[] otherCell(byte[] table, Random random) {
        List<String> lines = new ArrayList<>(text(table).lines().toList());
        int line = 1 + random.nextInt(lines.size() - 1);
        String row = lines.get(line);
        switch (random.nextInt(4)) {
            case 0 -> lines.add(row);
            case 1 -> lines.remove(line);
            case 2 -> lines.set(line, text(MutatedBytes.settings(row.getBytes(StandardCharsets.UTF_8), random)));
            default -> {
                String[] cells = row.split(",", -1);
                String[] others =
                        lines.get(1 + random.nextInt(lines.size() - 1)).split(",", -1);
                cells[random.nextInt(cells.length)] = others[random.nextInt(others.length)];
                lines.set(line, String.join(",", cells));
            }
        }
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] corrected(Map<String, byte[]> before, Map<String, byte[]> after, String table) {
        String entry = Pattern.quote("\"file\":\"" + table + "\",\"rows\":") + "(\\d+)";
        long more = rows(after.get(table)) - rows(before.get(table));
        return Pattern.compile(entry)
                .matcher(text(before.get(MANIFEST)))
                .replaceFirst(found -> "\"file\":\"" + table + "\",\"rows\":" + (Long.parseLong(found.group(1)) + more))
                .replace(Sha256.hex(before.get(table)), Sha256.hex(after.get(table)))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Lines below the header: rows, where no cell has a line feed in it. */
    private static long rows(byte[] table) {
        return text(table).lines().count() - 1;
    }

    private static String text(byte[] bytes) {
        return new String(Optional.ofNullable(bytes).orElse(new byte[0]), StandardCharsets.UTF_8);
    }

    /** Read as the import reads it, by the table of contents at its end: the headers of parts before that may say anything. */
    private static Map<String, byte[]> parts(Path archive) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
