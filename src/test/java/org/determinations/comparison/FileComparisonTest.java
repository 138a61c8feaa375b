package org.determinations.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.issue.SourceRef;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.DistrictCode;
import org.determinations.model.change.FactState;
import org.determinations.model.change.FileMoves;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.LevelFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one file says otherwise than another: rows about the same are laid side by side, wherever they stand. */
class FileComparisonTest {

    /** Each letter a district, the digit its level. */
    private static List<Fact> file(String rows) {
        List<Fact> facts = new ArrayList<>();
        if (rows == null) {
            return facts;
        }
        Arrays.stream(rows.split(" ")).forEach(row -> facts.add(fact(row, facts.size() + 2)));
        return facts;
    }

    private static Fact fact(String row, int line) {
        return LevelFacts.of(
                new DistrictCode("0" + (row.charAt(0) - 'a' + 1) + "000000"), "Level " + row.charAt(1), line);
    }

    /** Level facts of an invented file. */
    private static final class LevelFacts {
        static LevelFact of(DistrictCode district, String level, int line) {
            return new LevelFact(
                    district,
                    "Invented",
                    AccountabilityLevel.parse(level).orElseThrow(),
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    new FactSource(SourceRef.ofRow("official/levels.csv", line), Map.of()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a1 b2, a1 b2, 0, 0, 0",
        "a1 b2, b2 a1, 0, 0, 0",
        "a1, a1 b2, 1, 0, 0",
        "a1 b2, a1, 0, 1, 0",
        "a1 b2, a1 b3, 0, 0, 1",
        "a1 b2, a2 c3, 1, 1, 1",
        ", a1 b2, 2, 0, 0",
        "a1 b2,, 0, 2, 0",
        "a1 a2, a1 a3, 0, 0, 1",
        "a1 a1, a1, 0, 1, 0",
        "a1, a1 a1, 1, 0, 0"
    })
    void facts_are_counted_by_what_they_are_about(String before, String after, int added, int removed, int changed) {
        FileMoves moves = FileComparison.between(file(before), file(after), 10);
        assertThat(List.of(moves.added(), moves.removed(), moves.changed())).containsExactly(added, removed, changed);
        assertThat(moves.isNone()).isEqualTo(added + removed + changed == 0);
        assertThat(moves.first()).hasSize(moves.total());
    }

    @Test
    void changed_ones_come_first_with_what_is_different_and_no_more_than_asked_for_are_told() {
        FileMoves moves = FileComparison.between(file("a1 b2 d1"), file("a1 b3 c4"), 2);
        assertThat(moves.total()).isEqualTo(3);
        assertThat(moves.first()).hasSize(2);
        FileMoves.Move first = moves.first().get(0);
        assertThat(first.district().digits()).isEqualTo("02000000");
        assertThat(first.before().map(FactState::text)).contains("level Level 2");
        assertThat(first.after().map(FactState::text)).contains("level Level 3");
        assertThat(moves.first().get(1).before()).isEmpty();
    }

    @Test
    void where_values_are_not_to_be_shown_differences_are_counted_alone() {
        FileMoves moves = FileComparison.between(file("a1"), file("a2 b1"), 0);
        assertThat(moves.first()).isEmpty();
        assertThat(moves.total()).isEqualTo(2);
    }
}
