package org.determinations.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.determinations.comparison.InventedRun;
import org.determinations.comparison.RunSnapshot;
import org.determinations.determination.Given;
import org.determinations.determination.IndicatorDraft;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.DecisionKind;
import org.determinations.model.change.CauseKind;
import org.determinations.model.change.ChangeKind;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.change.ChangeTotal;
import org.determinations.model.change.DistrictChange;
import org.determinations.model.stage.DistrictFacts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random corrections, decisions and other moves over an invented state: every change has its cause, and only changes do. */
class CorrectionCausePropertyTest {
    private static final List<String> LEVELS =
            List.of("Level 1", "Level 2", "Level 3", "Level 3*", "Level 4", "Level 5", "Insufficient data", "");
    private static final int ROUNDS = 40;
    private static final int DISTRICTS = 25;

    @ParameterizedTest
    @ValueSource(longs = {1, 2012, 987_654_321L})
    void every_change_has_exactly_one_stated_cause_or_lists_several(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            ChangeReport changes = InventedRun.compare(run(random), run(random));
            String where = "seed " + seed + ", round " + round;
            for (DistrictChange change : changes.districts()) {
                assertThat(change.isChange())
                        .as(where)
                        .isEqualTo(!change.causes().isEmpty());
                assertThat(change.causes())
                        .as(where)
                        .noneMatch(c -> c.kind() == CauseKind.NONE_VISIBLE)
                        .doesNotHaveDuplicates();
                assertThat(change.causeWords().equals("several"))
                        .as(where)
                        .isEqualTo(change.causes().size() > 1);
                assertThat(change.causes()).as(where).allMatch(c -> c.fact().isPresent());
                if (change.kind() == ChangeKind.UNCHANGED) {
                    assertThat(change.isNearMove())
                            .as(where)
                            .isEqualTo(!change.moves().isEmpty());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 44, 555})
    void a_comparison_backwards_turns_every_change_round(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            RunSnapshot one = run(random);
            RunSnapshot two = run(random);
            ChangeReport there = InventedRun.compare(one, two);
            ChangeReport back = InventedRun.compare(two, one);
            String where = "seed " + seed + ", round " + round;
            assertThat(back.listChanges().stream().map(DistrictChange::district))
                    .as(where)
                    .containsExactlyElementsOf(there.listChanges().stream()
                            .map(DistrictChange::district)
                            .toList());
            assertThat(back.count(ChangeKind.VANISHED)).as(where).isEqualTo(there.count(ChangeKind.APPEARED));
            assertThat(back.count(ChangeKind.NEWLY_DETERMINED))
                    .as(where)
                    .isEqualTo(there.count(ChangeKind.NO_LONGER_DETERMINED));
            assertThat(back.totals().stream().mapToInt(ChangeTotal::difference).toArray())
                    .as(where)
                    .isEqualTo(there.totals().stream()
                            .mapToInt(t -> -t.difference())
                            .toArray());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 77, 888})
    void the_same_facts_twice_in_any_order_change_nothing(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            RunSnapshot run = run(random);
            List<DistrictFacts> shuffled = new ArrayList<>(run.facts());
            Collections.shuffle(shuffled, random);
            ChangeReport changes =
                    InventedRun.compare(run, InventedRun.of(shuffled).number(2).snapshot());
            assertThat(changes.listChanges()).as("seed " + seed).isEmpty();
            assertThat(changes.listNearMoves()).as("seed " + seed).isEmpty();
            assertThat(changes.controls()).isEqualTo(changes.districts().size());
        }
    }

    private static RunSnapshot run(Random random) {
        List<DistrictFacts> districts = new ArrayList<>();
        for (int i = 1; i <= DISTRICTS; i++) {
            if (random.nextInt(20) > 0) {
                districts.add(district(random, String.format(Locale.ROOT, "%04d0000", 9000 + i)));
            }
        }
        return InventedRun.of(districts).snapshot();
    }

    private static DistrictFacts district(Random random, String code) {
        Given given = Given.district(code);
        String published = LEVELS.get(random.nextInt(LEVELS.size()));
        switch (random.nextInt(4)) {
            case 0 -> given.correctedTo(published, "D-" + code + "-" + random.nextInt(3));
            case 1 -> given.quarantined(rejectedLevel(code));
            default -> given.levelText(published);
        }
        if (random.nextBoolean()) {
            given.with(IndicatorDraft.of("11").percent(random.nextInt(101) + ".0"));
        }
        if (random.nextInt(5) == 0) {
            boolean assigns = published.isEmpty() || published.equals("Insufficient data");
            given.decided(assigns ? DecisionKind.ASSIGN : DecisionKind.REASSIGN, random.nextBoolean() ? "NI" : "NSI");
        }
        return given.facts();
    }

    private static Issue rejectedLevel(String district) {
        return Issue.of(
                        IssueCode.UNKNOWN_VALUE,
                        SourceRef.ofRow("levels.csv", 2).at("accountability_level"),
                        "the text is not an accountability level",
                        "\"Levle 2\"",
                        "",
                        "correct the cell")
                .inDistrict(district);
    }
}
