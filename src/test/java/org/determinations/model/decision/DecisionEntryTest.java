package org.determinations.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.model.CategoryCode;
import org.determinations.model.DecisionKind;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.junit.jupiter.api.Test;

/** What a recorded decision says, and what its hash covers. */
class DecisionEntryTest {
    private static final LocalDate DAY = LocalDate.parse("2012-09-20");
    private static final DecisionSubject SUBJECT = subject(2012, Stage.OFFICIAL, "09010000", 3);
    private static final DecisionContent KEEP =
            new DecisionContent(DecisionKind.KEEP, Optional.empty(), DecisionReason.OTHER);

    private static DecisionSubject subject(int cycle, Stage stage, String district, int run) {
        return new DecisionSubject(new SchoolYear(cycle), stage, new DistrictCode(district), run);
    }

    private static DecisionContent reassign(String category, DecisionReason reason) {
        return new DecisionContent(DecisionKind.REASSIGN, Optional.of(new CategoryCode(category)), reason);
    }

    private static DecisionEntry decided(int number, DecisionSubject subject, DecisionContent content, String text) {
        return new DecisionEntry(number, subject, Optional.of(content), Optional.empty(), text, DAY);
    }

    private static DecisionEntry back(int record) {
        return new DecisionEntry(2, SUBJECT, Optional.empty(), Optional.of(record), "why", DAY);
    }

    @Test
    void whatever_a_record_says_changes_the_hash() {
        List<DecisionEntry> all = List.of(
                decided(1, SUBJECT, KEEP, "why"),
                decided(2, SUBJECT, KEEP, "why"),
                decided(1, subject(2013, Stage.OFFICIAL, "09010000", 3), KEEP, "why"),
                decided(1, subject(2012, Stage.PRELIMINARY, "09010000", 3), KEEP, "why"),
                decided(1, subject(2012, Stage.OFFICIAL, "09020000", 3), KEEP, "why"),
                decided(1, subject(2012, Stage.OFFICIAL, "09010000", 4), KEEP, "why"),
                decided(1, SUBJECT, reassign("NI", DecisionReason.OTHER), "why"),
                decided(1, SUBJECT, reassign("NSI", DecisionReason.OTHER), "why"),
                decided(1, SUBJECT, reassign("NI", DecisionReason.COMPLIANCE), "why"),
                decided(1, SUBJECT, KEEP, "why not"),
                new DecisionEntry(1, SUBJECT, Optional.of(KEEP), Optional.empty(), "why", DAY.plusDays(1)),
                back(1),
                back(3));
        assertThat(Stream.concat(
                        Stream.of(DecisionEntry.hash(List.of()), DecisionEntry.hash(all)),
                        all.stream().map(entry -> DecisionEntry.hash(List.of(entry)))))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_record_is_a_decision_or_takes_one_back_and_has_a_reason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DecisionEntry(1, SUBJECT, Optional.of(KEEP), Optional.of(2), "why", DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DecisionEntry(1, SUBJECT, Optional.empty(), Optional.empty(), "why", DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> decided(1, SUBJECT, KEEP, " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DecisionContent(DecisionKind.ASSIGN, Optional.empty(), DecisionReason.OTHER));
    }

    @Test
    void a_code_is_known_in_capitals_or_not_and_with_either_sign() {
        for (DecisionReason reason : DecisionReason.values()) {
            assertThat(DecisionReason.find(reason.word())).contains(reason);
            assertThat(DecisionReason.find(" " + reason.name() + " ")).contains(reason);
        }
        assertThat(DecisionReason.find("because")).isEmpty();
    }
}
