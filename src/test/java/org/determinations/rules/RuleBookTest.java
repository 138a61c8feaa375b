package org.determinations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.determinations.determination.Alignment;
import org.determinations.golden.GoldenCase;
import org.determinations.model.result.CitedSource;
import org.determinations.policy.PackRule;
import org.determinations.policy.PolicyPack;
import org.determinations.policy.RuleRole;
import org.determinations.policy.RuleShape;
import org.determinations.policyfile.ShippedPolicies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is documented, cited, tested on both sides of its boundary and exercised by a golden case. */
class RuleBookTest {
    private static final Map<String, RuleBlocks.Block> BLOCKS = RuleBlocks.readAll();
    private static final PolicyPack PACK = ShippedPolicies.massachusetts2012();

    /** The words with which a table of cases names the sides of a boundary. */
    private static final List<Set<String>> SIDES = List.of(
            Set.of("below", "at", "above"),
            Set.of("less", "equal", "more"),
            Set.of("before", "on", "after"),
            Set.of("before", "at", "after"),
            Set.of("absent", "plain", "starred"));

    static List<RuleShape> rules() {
        return Alignment.shapes();
    }

    @Test
    void the_rules_stand_in_their_order_and_each_once() {
        assertThat(rules().stream().map(RuleShape::id))
                .containsExactly(
                        "MA12-STAGE",
                        "MA12-ALIGN",
                        "MA12-NO-LEVEL",
                        "MA12-F1",
                        "MA12-F2",
                        "MA12-F3",
                        "MA12-F4",
                        "MA12-SCREEN",
                        "MA12-REASSIGN",
                        "MA12-CONTROL");
        assertThat(rules().stream().map(RuleShape::title)).doesNotHaveDuplicates();
        assertThat(rules().get(rules().size() - 1).role()).isEqualTo(RuleRole.CONTROL);
        assertThat(BLOCKS.keySet())
                .isEqualTo(new TreeSet<>(rules().stream().map(RuleShape::id).toList()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_has_its_block(RuleShape shape) {
        RuleBlocks.Block block = BLOCKS.get(shape.id());
        assertThat(block).as("block of " + shape.id()).isNotNull();
        assertThat(block.summary()).endsWith(".");
        assertThat(block.items().keySet())
                .containsExactly(
                        "Rule",
                        "Source",
                        "Parameters",
                        "Applied when",
                        "Not applicable when",
                        "Not evaluated when",
                        "Boundary",
                        "Confidence");
        assertThat(block.items().values()).noneMatch(String::isBlank);
        assertThat(block.items().get("Rule").toLowerCase(java.util.Locale.ROOT))
                .isEqualTo((shape.id() + ", " + shape.title()).toLowerCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_block_names_every_parameter_and_no_other(RuleShape shape) {
        String text = BLOCKS.get(shape.id()).items().get("Parameters");
        Set<String> named = text.startsWith("none") ? Set.of() : new TreeSet<>(Arrays.asList(text.split(",\\s*")));
        assertThat(named).isEqualTo(shape.parameters().keySet());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void block_and_pack_agree_on_confidence_and_sources(RuleShape shape) {
        PackRule rule = PACK.getRule(shape.id());
        RuleBlocks.Block block = BLOCKS.get(shape.id());
        assertThat(block.items().get("Confidence")).startsWith(rule.confidence().word());
        List<String> known = PACK.sources().stream().map(CitedSource::id).toList();
        assertThat(known).containsAll(rule.sources());
        assertThat(rule.sources())
                .anySatisfy(id -> assertThat(block.items().get("Source")).contains(id));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_is_tested_on_every_side_of_its_boundary(RuleShape shape) throws IOException {
        Path test = ShippedPolicies.root()
                .resolve("src/test/java/org/determinations/determination/alignment")
                .resolve(BLOCKS.get(shape.id()).className() + "Test.java");
        assertThat(test).exists();
        String source = Files.readString(test, StandardCharsets.UTF_8);
        assertThat(SIDES)
                .as("sides of a boundary in " + test.getFileName())
                .anyMatch(sides -> sides.stream()
                        .allMatch(side -> source.matches("(?s).*\"" + side + "[,:].*")
                                || side.equals("absent") && source.contains("_absent_")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_stands_in_a_golden_case(RuleShape shape) {
        assertThat(GoldenCase.listAll()).anyMatch(golden -> golden.rules().contains(shape.id()));
    }

    @Test
    void an_assumed_rule_names_the_decision_record_that_assumes_it() {
        assertThat(rules())
                .filteredOn(shape ->
                        BLOCKS.get(shape.id()).items().get("Confidence").startsWith("assumed"))
                .allSatisfy(shape -> assertThat(BLOCKS.get(shape.id()).items().get("Confidence"))
                        .matches("assumed, decision record [0-9]+"));
    }
}
