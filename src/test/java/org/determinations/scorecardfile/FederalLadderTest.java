package org.determinations.scorecardfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
import org.determinations.policyfile.ShippedPolicies;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The federal enforcement ladder is one table, which packs hold byte for byte (decision record 46). */
class FederalLadderTest {
    private static final String PACK = "federal-ladder.1";
    private static final String TABLE = "tables/federal-ladder.csv";

    static List<String> sharing() throws IOException {
        try (Stream<Path> packs = Files.list(ShippedPolicies.folder())) {
            return packs.filter(pack -> Files.exists(pack.resolve(TABLE)))
                    .map(pack -> pack.getFileName().toString())
                    .filter(pack -> !ShippedScorecards.isFollowed(pack))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void states_with_the_four_categories_share_it() throws IOException {
        assertThat(sharing()).contains("arizona.2", PACK, "new-york-2010.2", "state-2020.2");
    }

    @ParameterizedTest
    @MethodSource("sharing")
    void every_copy_is_the_table_of_the_pack(String pack) throws IOException {
        assertThat(Files.readString(ShippedPolicies.folder().resolve(pack).resolve(TABLE)))
                .isEqualTo(
                        Files.readString(ShippedPolicies.folder().resolve(PACK).resolve(TABLE)));
    }

    /** A pack that has the file and does not use it would have other consequences, or none. */
    @ParameterizedTest
    @MethodSource("sharing")
    void the_twelve_sequences_come_out_with_the_enforcement_of_every_pack_that_shares_it(String pack) {
        assertThat(sequences(ShippedScorecards.read(pack)))
                .hasSize(12)
                .allSatisfy(result -> assertThat(result.differences())
                        .as(pack + ", " + result.scenario().id())
                        .isEmpty());
    }

    /** A pack of other categories writes the ladder itself; its rows say the same of what it can give. */
    @Test
    void the_rows_of_a_pack_with_two_categories_are_those_of_the_ladder() {
        assertThat(sequences(ShippedScorecards.read("results-matrix-2015.1")).stream()
                        .filter(result -> result.outcome()
                                .decided()
                                .code()
                                .filter(code -> List.of("MR", "NA").contains(code.text()))
                                .isPresent()))
                .hasSize(6)
                .allSatisfy(result -> assertThat(result.differences()).isEmpty());
    }

    /** The sequences, with the labels, reviews and consequences of another pack. */
    private static List<Scenario.Result> sequences(Scorecard other) {
        Scorecard ladder = ShippedScorecards.read(PACK);
        Scorecard mixed = new Scorecard(
                ladder.id(),
                ladder.categories(),
                ladder.reckoning(),
                ladder.judging(),
                new Scorecard.Showing(List.of(), List.of(), other.showing().enforcement()),
                ladder.cited());
        List<Issue> issues = new ArrayList<>();
        List<Scenario> read = ScenarioFiles.read(ShippedScorecards.folder(PACK), "", ladder, issues)
                .get("scenarios/ladder.csv");
        assertThat(issues).isEmpty();
        return Scenario.evaluate(mixed, read).stream()
                .filter(result -> result.scenario().id().startsWith("ladder: "))
                .toList();
    }
}
