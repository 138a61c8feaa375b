package org.determinations.policyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A published pack never changes: its files are what the lock says. {@code -Dpolicies.lock.update=true} writes the lock for
 * a new pack version and then fails, so that it cannot be left on.
 */
class PolicyLockTest {

    @Test
    void the_lock_holds_the_hash_of_every_file_of_every_pack() throws IOException {
        Path lock = ShippedPolicies.folder().resolve(LockFile.NAME);
        String expected = lines();
        if (Boolean.getBoolean("policies.lock.update")) {
            assertThat(changedPacks(Files.readString(lock, StandardCharsets.UTF_8), expected))
                    .as("a published pack never changes, letters included: make a new version")
                    .isEmpty();
            Files.writeString(lock, expected, StandardCharsets.UTF_8);
            fail("wrote " + LockFile.NAME + "; only a new pack version may change it");
        }
        assertThat(Files.readString(lock, StandardCharsets.UTF_8)).isEqualTo(expected);
    }

    /** What was released under an id stays what it was: these lines are added to, and never changed. */
    @Test
    void published_packs_are_those_that_were_published() throws IOException {
        assertThat(FileHashes.of(ShippedPolicies.folder().resolve("massachusetts-2012.1"))
                        .combined())
                .isEqualTo("2e69a6e42c76c8895b6e75dff663f00dcc20f45143b2bf295d9ce8efaaf0a8cc");
    }

    @Test
    void a_lock_that_changes_adds_to_or_takes_from_a_published_pack_is_found() {
        String before = "a".repeat(64) + "  one/pack.yaml\n" + "b".repeat(64) + "  one/letters/official.md\n";
        assertThat(changedPacks(before, before + "c".repeat(64) + "  two/pack.yaml\n"))
                .isEmpty();
        assertThat(changedPacks(before, before.replace("b", "d"))).containsExactly("one");
        assertThat(changedPacks(before, before + "c".repeat(64) + "  one/more.yaml\n"))
                .containsExactly("one");
        assertThat(changedPacks(before, "a".repeat(64) + "  one/pack.yaml\n")).containsExactly("one");
    }

    /** Packs that stand in both locks with other lines. */
    private static TreeSet<String> changedPacks(String before, String after) {
        Map<String, List<String>> then = byPack(before);
        Map<String, List<String>> now = byPack(after);
        TreeSet<String> changed = new TreeSet<>(then.keySet());
        changed.removeIf(pack -> then.get(pack).equals(now.get(pack)));
        return changed;
    }

    private static Map<String, List<String>> byPack(String lock) {
        return lock.lines().collect(Collectors.groupingBy(line -> line.substring(66, line.indexOf('/'))));
    }

    private static String lines() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Path pack : packs()) {
            FileHashes.of(pack)
                    .byName()
                    .forEach((name, hash) -> lines.append(hash)
                            .append("  ")
                            .append(pack.getFileName())
                            .append('/')
                            .append(name)
                            .append('\n'));
        }
        return lines.toString();
    }

    private static List<Path> packs() throws IOException {
        try (Stream<Path> folders = Files.list(ShippedPolicies.folder())) {
            return folders.filter(folder -> Files.exists(folder.resolve("pack.yaml")))
                    .sorted()
                    .toList();
        }
    }
}
