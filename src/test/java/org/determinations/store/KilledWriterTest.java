package org.determinations.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class KilledWriterTest {
    private static final int KILLS = 1;
    private static final int MANY_KILLS = Integer.getInteger("kill.times", 50);
    private static final int MOST_LINES = 80;

    @Parameter
    private TestDatabase kind;

    @TempDir
    Path folder;

    @Test
    void a_writer_that_is_killed_loses_nothing_that_it_said_was_done() throws InterruptedException {
        killAndCount(KILLS);
    }

    @Tag("long")
    @Test
    void a_writer_that_is_killed_many_times_loses_nothing_that_it_said_was_done() throws InterruptedException {
        killAndCount(MANY_KILLS);
    }

    private void killAndCount(int times) throws InterruptedException {
        long seed = System.nanoTime();
        System.err.println("seed " + seed);
        Random random = new Random(seed);
        DatabaseLocation location = kind.migrated(folder);
        long before = 0;
        for (int kill = 1; kill <= times; kill++) {
            try (ForkedProcess writer = ForkedProcess.writing(location)) {
                String said = writer.line();
                assertThat(Long.parseLong(said)).isGreaterThan(before);
                for (int more = random.nextInt(MOST_LINES); more > 0; more--) {
                    said = writer.line();
                }
                String last = writer.kill();
                before = Long.parseLong(last.isEmpty() ? said : last);
            }
            assertThat(numbers(location))
                    .as("seed %d, kill %d", seed, kill)
                    .contains(before)
                    .hasSizeGreaterThanOrEqualTo((int) before);
        }
    }

    private static List<Long> numbers(DatabaseLocation location) {
        try (Database database = Eventually.get(() -> Database.open(location))) {
            AuditStore audit = Stores.of(database).audit();
            assertThat(audit.verify()).isEmpty();
            return audit.list().stream().map(AuditStore.Event::number).toList();
        }
    }
}
