package org.determinations.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.determinations.model.secondary.KnownMargin;
import org.determinations.policy.PolicyPack;
import org.determinations.policy.RuleShape;
import org.determinations.policyfile.ShippedPolicies;
import org.junit.jupiter.api.Test;

/** The numbers of suppression come from the pack, and a pack of before says nothing of what others publish. */
class SuppressionRuleTest {
    private static final PolicyPack BEFORE = pack("massachusetts-2012.1");
    private static final PolicyPack NOW = pack("massachusetts-2012.2");

    private static PolicyPack pack(String id) {
        return ShippedPolicies.files().loadFolder(ShippedPolicies.folder().resolve(id));
    }

    @Test
    void the_numbers_are_those_of_the_pack() {
        for (PolicyPack pack : new PolicyPack[] {BEFORE, NOW}) {
            assertThat(SuppressionRule.parameters(pack))
                    .isEqualTo(new SuppressionParameters(10, 2, 20, new BigDecimal("95"), new BigDecimal("5")));
        }
    }

    @Test
    void a_pack_that_names_margins_links_editions_and_one_of_before_does_not() {
        assertThat(SuppressionRule.knownElsewhere(NOW))
                .containsExactly(KnownMargin.ENROLLMENT_BY_RACE, KnownMargin.ENROLLMENT_BY_INCOME);
        assertThat(SuppressionRule.linksEditions(NOW)).isTrue();
        assertThat(SuppressionRule.knownElsewhere(BEFORE)).isEmpty();
        assertThat(SuppressionRule.linksEditions(BEFORE)).isFalse();
    }

    @Test
    void a_pack_must_give_the_five_numbers_and_may_give_the_margins() {
        assertThat(SuppressionRule.shapes("MA12-")).hasSize(2);
        assertThat(SuppressionRule.shapes("MA12-").get(0).parameters().keySet())
                .containsExactlyInAnyOrder("k", "hiddenPerLine", "hiddenSum", "topPercent", "bottomPercent");
        assertThat(SuppressionRule.shapes("MA12-"))
                .last()
                .extracting(RuleShape::id)
                .isEqualTo("MA12-KNOWN-ELSEWHERE");
    }
}
