package org.determinations.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.issue.SourceRef;
import org.determinations.model.EvidenceValue;
import org.determinations.model.RuleResultDraft;
import org.determinations.model.Stage;
import org.determinations.model.result.Basis;
import org.determinations.model.result.Determination;
import org.determinations.model.result.FinalResult;
import org.determinations.model.result.RuleResult;
import org.determinations.store.result.ResultPortion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded file of a state, with all that was written on the way. */
class FileSizeTest {
    private static final int DISTRICTS = 2000;
    private static final int PORTION = 250;

    @TempDir
    Path folder;

    @Test
    void after_many_districts_the_file_has_less_than_a_third_of_what_their_explanations_say()
            throws IOException, SQLException {
        DatabaseLocation location = TestDatabase.H2.migrated(folder);
        try (Database database = Database.open(location)) {
            Stores stores = Stores.of(database);
            int run = stores.runs().append(Samples.newRun(Stage.OFFICIAL), Samples.AT);
            List<List<Determination>> portions = new ArrayList<>();
            for (int first = 0; first < DISTRICTS; first += PORTION) {
                portions.add(districts(first));
            }
            stores.determinations()
                    .append(run, portions.stream().map(ResultPortion::of).iterator());
        }
        long explained;
        try (Database database = Database.open(location)) {
            explained = Long.parseLong(Planted.rows(database, "select sum(length(details_json)) from v_rule_result")
                    .get(0));
        }
        assertThat(Files.size(location.file().orElseThrow())).isLessThan(explained / 3);
    }

    private static List<Determination> districts(int first) {
        List<Determination> districts = new ArrayList<>();
        for (int i = first; i < first + PORTION; i++) {
            List<RuleResult> rules = new ArrayList<>();
            for (int rule = 1; rule <= 9; rule++) {
                rules.add(RuleResultDraft.of("MA12-F" + rule, "an invented title")
                        .reason("an invented reason of some length, number " + rule)
                        .values(values(i, rule))
                        .result());
            }
            districts.add(new Determination(
                    Samples.district(i),
                    "District " + i,
                    Basis.NONE,
                    new FinalResult(Optional.empty(), "undetermined", "an invented reason", false, false),
                    rules,
                    List.of()));
        }
        return districts;
    }

    private static List<EvidenceValue> values(int district, int rule) {
        List<EvidenceValue> values = new ArrayList<>();
        for (int n = 1; n <= 8; n++) {
            SourceRef where = new SourceRef("official/spp-indicators.csv", district * 8 + n, "percent");
            String printed = Integer.toString((district * 31 + rule * 7 + n * 13) % 1000);
            values.add(EvidenceValue.of("indicator " + n + ", percent (2011-12)", printed, where));
        }
        return values;
    }
}
