package org.determinations.application.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.determinations.model.DistrictCode;
import org.determinations.model.Stage;
import org.determinations.model.result.Determination;
import org.determinations.store.Database;
import org.determinations.store.Samples;
import org.determinations.store.Stores;
import org.determinations.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run whose rules are read when they are asked for says what the whole run says. */
class RuleBlocksTest {
    /** More than the blocks that are held, the last of them not full. */
    private static final int DISTRICTS = 2_500;

    @TempDir
    Path folder;

    private static List<Determination> districts() {
        return IntStream.range(0, DISTRICTS)
                .mapToObj(i -> {
                    DistrictCode code = new DistrictCode(String.format(Locale.ROOT, "%04d0000", 4000 + i));
                    return i % 7 == 0
                            ? Samples.undetermined(code, "Ferrow " + i)
                            : Samples.determination(code, "Ferrow " + i);
                })
                .toList();
    }

    @Test
    void in_order_and_out_of_order_each_district_has_its_own_rules() {
        try (Database database = Database.open(TestDatabase.H2.migrated(folder))) {
            Stores stores = Stores.of(database);
            int run = stores.runs().append(Samples.newRun(Stage.OFFICIAL), Samples.AT);
            stores.determinations().append(run, districts());
            List<Determination> whole = stores.determinations().list(run);
            List<Determination> opened = RuleBlocks.open(stores.determinations(), run);
            assertThat(opened).isEqualTo(whole);
            Random random = new Random(54);
            for (int i = 0; i < 20; i++) {
                int place = random.nextInt(DISTRICTS);
                assertThat(opened.get(place).rules()).isEqualTo(whole.get(place).rules());
            }
        }
    }

    @Test
    void a_run_without_districts_is_empty() {
        try (Database database = Database.open(TestDatabase.H2.migrated(folder))) {
            Stores stores = Stores.of(database);
            int run = stores.runs().append(Samples.newRun(Stage.OFFICIAL), Samples.AT);
            assertThat(RuleBlocks.open(stores.determinations(), run)).isEmpty();
        }
    }
}
