package org.determinations.store.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.determinations.model.DistrictCode;
import org.determinations.model.Stage;
import org.determinations.model.TableContent;
import org.determinations.model.fact.Fact;
import org.determinations.store.Database;
import org.determinations.store.Samples;
import org.determinations.store.Stores;
import org.determinations.store.TestDatabase;
import org.determinations.store.result.ContentDigests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is known of facts without asking the store again is what the store would say. */
class PackedFactsTest {
    private static final String FILE = "official/all.csv";
    private static final DistrictCode FIRST = new DistrictCode("0");
    private static final DistrictCode LAST = new DistrictCode("ZZZZZZZZ");

    @TempDir
    private Path folder;

    private static PackedFacts packed(long room, List<Fact> facts) {
        PackedFacts packed = new PackedFacts(room);
        facts.forEach(packed::add);
        return packed;
    }

    @Test
    void every_kind_of_fact_comes_back_as_it_was_added() {
        List<Fact> facts = new ArrayList<>(Samples.facts(FILE));
        Collections.shuffle(facts, new Random(7));
        PackedFacts packed = packed(1 << 20, facts);
        assertThat(packed.hasRoom()).isTrue();
        assertThat(packed.list(FIRST, LAST)).containsExactlyInAnyOrderElementsOf(facts);
        for (DistrictCode district : facts.stream().map(Fact::district).collect(Collectors.toSet())) {
            assertThat(packed.list(district, district))
                    .containsExactlyElementsOf(facts.stream()
                            .filter(fact -> fact.district().equals(district))
                            .toList());
        }
    }

    @Test
    void many_facts_take_some_fifty_bytes_each_and_no_room_is_told() {
        List<Fact> many = new ArrayList<>();
        for (int row = 2; row < 20_002; row++) {
            many.add(Samples.indicator(Samples.FIRST, "11", Samples.source(FILE, row)));
        }
        PackedFacts enough = packed(50L * many.size(), many);
        assertThat(enough.hasRoom()).isTrue();
        assertThat(enough.list(Samples.FIRST, Samples.FIRST)).isEqualTo(many);
        assertThat(packed(5L * many.size(), many).hasRoom()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void hashes_taken_on_the_way_in_are_those_of_the_rows_that_are_read_back(TestDatabase kind) {
        try (Database database = Database.open(kind.migrated(folder))) {
            Stores stores = Stores.of(database);
            int run = stores.runs().append(Samples.newRun(Stage.OFFICIAL), Samples.AT);
            ContentDigests digests = new ContentDigests();
            for (String name : List.of(FILE, "official/more.csv")) {
                long file = stores.files().register(run, Samples.newFile(name), "tester", Samples.AT);
                List<Fact> facts = new ArrayList<>(Samples.facts(name));
                Collections.shuffle(facts, new Random(11));
                int half = facts.size() / 2;
                stores.facts().append(file, facts.subList(0, half), digests::of);
                stores.facts().append(file, facts.subList(half, facts.size()), digests::of);
            }
            List<TableContent> told = digests.contents();
            assertThat(told).hasSize(FactTables.KINDS.size());
            assertThat(stores.content().read(run, true, "content-3 0")).containsAll(told);
        }
    }
}
