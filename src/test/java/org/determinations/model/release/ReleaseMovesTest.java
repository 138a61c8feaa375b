package org.determinations.model.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReleaseMovesTest {

    @ParameterizedTest(name = "{0} by {1} becomes {2}")
    @CsvSource({
        "COMPUTED, APPROVE, APPROVED",
        "APPROVED, RELEASE, RELEASED",
        "APPROVED, AMEND, RELEASED",
        "COMPUTED, SUPERSEDE, SUPERSEDED",
        "APPROVED, SUPERSEDE, SUPERSEDED",
        "RELEASED, SUPERSEDE, SUPERSEDED",
        "APPROVED, WITHDRAW, WITHDRAWN",
        "RELEASED, WITHDRAW, WITHDRAWN"
    })
    void a_legal_move_leads_to_its_state(ReleaseState from, ReleaseAction action, ReleaseState to) {
        assertThat(ReleaseMoves.move(1, from, action)).isEqualTo(to);
    }

    static Stream<Arguments> illegal() {
        return Arrays.stream(ReleaseState.values())
                .flatMap(from -> Arrays.stream(ReleaseAction.values())
                        .filter(action -> ReleaseMoves.find(from, action).isEmpty())
                        .map(action -> Arguments.of(from, action)));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("illegal")
    void every_other_move_is_refused_with_what_is_allowed(ReleaseState from, ReleaseAction action) {
        assertThatThrownBy(() -> ReleaseMoves.move(7, from, action)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.GATE);
            assertThat(refusal.issues()).singleElement().satisfies(issue -> {
                assertThat(issue.code()).isEqualTo(IssueCode.MOVE_NOT_ALLOWED);
                assertThat(issue.line()).startsWith("run 7: SY-014").contains("the run is " + from.word());
                ReleaseMoves.listAllowed(from).stream()
                        .filter(ReleaseAction::isTyped)
                        .forEach(allowed -> assertThat(issue.allowed()).contains(allowed.word()));
            });
        });
    }

    /** Nobody types supersede: it is what a later run does. */
    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "COMPUTED   | RELEASE | approve",
                "APPROVED   | APPROVE | release, amend, withdraw",
                "RELEASED   | APPROVE | withdraw",
                "SUPERSEDED | RELEASE | nothing: a run that is superseded stays so"
            })
    void a_refusal_names_what_a_person_can_type(ReleaseState from, ReleaseAction action, String allowed) {
        assertThatThrownBy(() -> ReleaseMoves.move(7, from, action))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.issues()).singleElement().satisfies(issue -> {
                            assertThat(issue.allowed()).isEqualTo(allowed);
                            assertThat(issue.action().startsWith("do what is allowed first"))
                                    .isNotEqualTo(allowed.startsWith("nothing"));
                        }));
    }

    @Test
    void eight_moves_are_legal_and_the_other_seventeen_are_not() {
        assertThat(ReleaseMoves.list()).hasSize(8).doesNotHaveDuplicates();
        assertThat(illegal()).hasSize(17);
    }

    @Test
    void withdrawn_and_superseded_runs_stay_so() {
        assertThat(ReleaseMoves.listAllowed(ReleaseState.WITHDRAWN)).isEmpty();
        assertThat(ReleaseMoves.listAllowed(ReleaseState.SUPERSEDED)).isEmpty();
    }

    @Test
    void the_state_follows_from_the_events_alone() {
        assertThat(ReleaseMoves.stateAfter(List.of())).isEqualTo(ReleaseState.COMPUTED);
        assertThat(ReleaseMoves.stateAfter(List.of(
                        event(ReleaseAction.APPROVE), event(ReleaseAction.RELEASE), event(ReleaseAction.SUPERSEDE))))
                .isEqualTo(ReleaseState.SUPERSEDED);
        assertThatThrownBy(() -> ReleaseMoves.stateAfter(List.of(event(ReleaseAction.RELEASE))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void an_amendment_and_a_withdrawal_need_a_note() {
        assertThat(Arrays.stream(ReleaseAction.values()).filter(ReleaseAction::needsNote))
                .containsExactly(ReleaseAction.AMEND, ReleaseAction.WITHDRAW);
    }

    private static ReleaseEvent event(ReleaseAction action) {
        return new ReleaseEvent(7, action, "J. Doe", Instant.parse("2012-09-18T14:05:09Z"), "", "");
    }
}
