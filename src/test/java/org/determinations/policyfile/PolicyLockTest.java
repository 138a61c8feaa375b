package org.determinations.policyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
            Files.writeString(lock, expected, StandardCharsets.UTF_8);
            fail("wrote " + LockFile.NAME + "; only a new pack version may change it");
        }
        assertThat(Files.readString(lock, StandardCharsets.UTF_8)).isEqualTo(expected);
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
