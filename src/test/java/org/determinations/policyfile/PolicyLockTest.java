package org.determinations.policyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.determinations.application.TestInstallation;
import org.determinations.model.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A published pack never changes: its files are what the lock says. {@code -Dpolicies.lock.update=true} writes the lock for
 * a new pack version and then fails, so that it cannot be left on.
 */
class PolicyLockTest {

    @Test
    void the_lock_holds_the_hash_of_every_file_of_every_pack() throws IOException {
        Path policies = ShippedPolicies.folder();
        Path lock = policies.resolve(PublishedPacks.LOCK);
        String expected = Files.readString(lock, StandardCharsets.UTF_8);
        String locked = expected;
        for (Path pack : packs(policies)) {
            String name = pack.getFileName().toString();
            PublishedPacks now = PublishedPacks.read(policies);
            if (now.isLocked(name)) {
                assertThat(now.differences(name, PackFiles.contents(pack)))
                        .as("a published pack never changes, letters included: make a new version")
                        .isEmpty();
            } else if (Boolean.getBoolean("policies.lock.update")) {
                locked = now.lockWith(name, PackFiles.contents(pack));
                Files.writeString(lock, locked, StandardCharsets.UTF_8);
            } else {
                fail(name + " is not locked");
            }
        }
        assertThat(locked)
                .as("wrote " + PublishedPacks.LOCK + "; only a new pack version may change it")
                .isEqualTo(expected);
    }

    @Test
    void the_lock_is_written_pack_by_pack_and_nothing_else_of_it_changes() throws IOException {
        Path policies = ShippedPolicies.folder();
        String lock = Files.readString(policies.resolve(PublishedPacks.LOCK), StandardCharsets.UTF_8);
        PublishedPacks now = PublishedPacks.read(policies);
        assertThat(now.lockWithout("no-such.1")).isEqualTo(lock);
        byte[] bytes = {1};
        assertThat(now.lockWith("kansas.2.1", Map.of("a file.yaml", bytes)))
                .isEqualTo(lock.replaceFirst(
                        "\\n(?=\\w+  massachusetts-2012.1/)", "\n" + Sha256.hex(bytes) + "  kansas.2.1/a file.yaml\n"));
    }

    /** What was released under an id stays what it was: these lines are added to, and never changed. */
    @Test
    void published_packs_are_those_that_were_published() throws IOException {
        assertThat(FileHashes.of(ShippedPolicies.folder().resolve("massachusetts-2012.1"))
                        .combined())
                .isEqualTo("2e69a6e42c76c8895b6e75dff663f00dcc20f45143b2bf295d9ce8efaaf0a8cc");
    }

    @Test
    void a_file_that_changed_came_or_went_is_found(@TempDir Path scratch) throws IOException {
        Path pack = TestInstallation.copy(ShippedPolicies.folder().resolve("kansas.1"), scratch.resolve("kansas.1"));
        PublishedPacks now = PublishedPacks.read(ShippedPolicies.folder());
        assertThat(now.differences("kansas.1", PackFiles.contents(pack))).isEmpty();
        Files.writeString(pack.resolve("pack.yaml"), "");
        Files.writeString(pack.resolve("more.yaml"), "");
        Files.delete(pack.resolve("CHANGES.md"));
        assertThat(now.differences("kansas.1", PackFiles.contents(pack)))
                .extracting(issue -> issue.where().text())
                .containsExactly("kansas.1/CHANGES.md", "kansas.1/more.yaml", "kansas.1/pack.yaml");
    }

    private static List<Path> packs(Path policies) throws IOException {
        try (Stream<Path> folders = Files.list(policies)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pack.yaml")))
                    .sorted()
                    .toList();
        }
    }
}
