package org.determinations.report.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.report.trial.TrialGroups.TrialGroup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups of fewer districts than asked for are withheld, and never so that the whole gives them away. */
class TrialGroupsTest {

    @ParameterizedTest
    @CsvSource({
        "9, -",
        "10, 10",
        "11, 11",
        "20 9, - -",
        "20 10, 20 10",
        "20 11, 20 11",
        "30 20 9, 30 - -",
        "30 20 5 5, 30 20 - -",
        "30 20 5 4, 30 - - -",
        "30 20 10 1, 30 20 - -",
        "12 12 9, - 12 -"
    })
    void below_at_and_above_the_fewest(String sizes, String shown) {
        List<TrialGroup> groups = Arrays.stream(sizes.split(" "))
                .map(size -> new TrialGroup(
                        "of " + size, Integer.parseInt(size), Optional.of(new TrialTally(Map.of(TrialMove.WORSE, 1)))))
                .toList();
        TrialGroups safe = new TrialGroups("size", "enrollment", 10, "", groups).safe();
        assertThat(safe.groups().stream()
                        .map(group -> group.tally().isPresent() ? Integer.toString(group.units()) : "-")
                        .collect(Collectors.joining(" ")))
                .isEqualTo(shown);
        assertThat(safe.groups()).filteredOn(group -> group.tally().isEmpty()).allMatch(group -> group.units() == 0);
        assertThat(safe.isWithheld()).isEqualTo(shown.contains("-"));
    }
}
