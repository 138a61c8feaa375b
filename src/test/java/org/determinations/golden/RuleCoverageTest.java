package org.determinations.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.determinations.determination.Alignment;
import org.determinations.model.result.RuleOutcome;
import org.determinations.policy.RuleShape;
import org.determinations.rules.RuleBlocks;
import org.junit.jupiter.api.Test;

/**
 * Each rule comes to each answer that its block in the source says it can have, in a golden case that was worked out by hand: an
 * answer that no case reaches fails here. That each row of a table of a scorecard is reached is {@code PublishedVectorsTest}.
 */
class RuleCoverageTest {
    private static final Pattern ANSWER = Pattern.compile("(?m)^ *(MA12-[A-Z0-9-]+) ([A-Z_]+)\\b");

    private static final String CONTROL = "MA12-CONTROL";

    /** Whoever has no level is not judged, and whoever has one has an aligned category. */
    private static final String FIRES_OR_CANNOT_TELL = "MA12-ALIGN";

    @Test
    void each_rule_comes_to_each_of_its_answers_in_a_golden_case() {
        Map<String, Set<String>> reached = new TreeMap<>();
        for (GoldenCase golden : GoldenCase.listAll()) {
            String answers = golden.run().getOrDefault("explanations.txt", "");
            ANSWER.matcher(answers)
                    .results()
                    .forEach(found -> reached.computeIfAbsent(found.group(1), rule -> new TreeSet<>())
                            .add(found.group(2)));
            // A control is about the whole run: it warns, or says nothing.
            reached.computeIfAbsent(CONTROL, rule -> new TreeSet<>())
                    .add((answers.contains("Warning " + CONTROL + ":") ? RuleOutcome.FIRED : RuleOutcome.NOT_FIRED)
                            .name());
        }
        assertThat(reached).isEqualTo(possible());
    }

    private static Map<String, Set<String>> possible() {
        Map<String, Set<String>> possible = new TreeMap<>();
        Map<String, RuleBlocks.Block> blocks = RuleBlocks.readAll();
        for (RuleShape rule : Alignment.shapes()) {
            Map<String, String> items = blocks.get(rule.id()).items();
            List<RuleOutcome> outcomes = new ArrayList<>(List.of(RuleOutcome.FIRED));
            if (!rule.id().equals(FIRES_OR_CANNOT_TELL)) {
                outcomes.add(RuleOutcome.NOT_FIRED);
            }
            if (!items.get("Not applicable when").equals("never")) {
                outcomes.add(RuleOutcome.NOT_APPLICABLE);
            }
            if (!items.get("Not evaluated when").equals("never")) {
                outcomes.add(RuleOutcome.NOT_EVALUATED);
            }
            possible.put(
                    rule.id(), new TreeSet<>(outcomes.stream().map(Enum::name).toList()));
        }
        return possible;
    }
}
