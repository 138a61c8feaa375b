package org.determinations.application.secondary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.determinations.application.TestServer;
import org.determinations.application.release.AnalysedPractice;
import org.determinations.model.DistrictCode;
import org.determinations.report.dossier.DistrictFindings;
import org.determinations.store.Stores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was found of a district is the same in whatever blocks and order it is read. */
class LateFindingsTest {
    private static final LateFindings.Joining JOINING = (district, measures, series, associations) ->
            new DistrictFindings(measures, series, associations, DistrictFindings.NONE.publicTable(), List.of());

    @TempDir
    Path scratch;

    @ParameterizedTest
    @EnumSource(TestServer.class)
    void a_district_is_the_same_in_any_block_and_order(TestServer server) throws IOException {
        AnalysedPractice analysed = AnalysedPractice.at(scratch, server);
        int looked = analysed.desk().stored(stores -> looked(stores, analysed.run()));
        assertThat(looked).isGreaterThan(1);
    }

    private static int looked(Stores stores, int run) {
        SecondaryFindings all = SecondaryFindings.stored(stores, run);
        List<DistrictCode> districts = List.copyOf(stores.measures().districts(run));
        Map<DistrictCode, DistrictFindings> together =
                LateFindings.together(districts, all.measures(), all.series(), all.associations(), JOINING);
        List<DistrictCode> asked = new ArrayList<>(districts);
        asked.addAll(districts);
        Collections.shuffle(asked, new Random(124));
        for (LateFindings.Blocks blocks :
                List.of(new LateFindings.Blocks(1, 1), new LateFindings.Blocks(2, 1), new LateFindings.Blocks(16, 4))) {
            LateFindings late = new LateFindings(stores, run, districts, JOINING, blocks);
            for (DistrictCode district : asked) {
                assertThat(late.of(district)).as("%s, %s", blocks, district).isEqualTo(together.get(district));
                assertThat(late.of(district).series()).isNotEmpty();
            }
            assertThat(late.of(new DistrictCode("99999999"))).isSameAs(DistrictFindings.NONE);
        }
        return districts.size();
    }
}
