package org.determinations.application.secondary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.determinations.policyfile.ShippedPolicies;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two public editions of invented states, the second amended, before an attacker who has the files, linear programs and, in half of
 * the attacks, enrollment by race and income from others. By no edition, and by both together for one who knows which counts are the
 * same in both, may a withheld count become narrower than ten, or, where the group has fewer students, narrower than the group;
 * unless it would be so although the newest edition showed nothing. {@code -Dattack.states} and {@code -Dattack.seed} choose.
 */
class LinearAttackTest {
    private static final int FEW = 3;
    private static final int MOST_DISTRICTS = 7;

    private static final int MANY = 64;

    @Test
    void a_few_invented_states_withstand_linear_programs() {
        withstand(1, FEW);
    }

    @Test
    @Tag("long")
    void many_invented_states_withstand_linear_programs() {
        withstand(
                Long.getLong("attack.seed", new Random().nextLong(1_000_000)),
                Integer.getInteger("attack.states", MANY));
    }

    /** What the pack of before publishes is narrowed by what it did not reckon with: the attack is able to find it. */
    @Test
    void tables_that_do_not_reckon_with_others_are_narrowed() {
        AttackedStates before = new AttackedStates(
                ShippedPolicies.files().loadFolder(ShippedPolicies.folder().resolve("massachusetts-2012.1")), true);
        for (int seed = 1; seed <= MANY && before.narrow().isEmpty(); seed++) {
            before.attack(seed, 2);
        }
        assertThat(before.narrow()).isNotEmpty();
    }

    private static void withstand(long first, int states) {
        for (boolean known : List.of(false, true)) {
            AttackedStates attacked = new AttackedStates(ShippedPolicies.massachusetts2012(), known);
            for (long seed = first; seed < first + states; seed++) {
                attacked.attack(seed, 1 + (int) (seed % MOST_DISTRICTS));
            }
            System.out.println("LinearAttackTest: " + states + " states from seed " + first + ", enrollment "
                    + (known ? "known: " : "unknown: ") + attacked.summary());
            assertThat(attacked.withheld()).isPositive();
            assertThat(attacked.narrow()).as("first seed %d", first).isEmpty();
            assertThat(attacked.pinned()).as("first seed %d", first).isZero();
            assertThat(attacked.narrowTogether()).as("first seed %d", first).isEmpty();
        }
    }
}
