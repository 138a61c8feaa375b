package org.determinations.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.determinations.determination.Alignment;
import org.determinations.policy.RuleShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden cases, judged whole: what is expected and what is answered must be the same, line for line. */
class GoldenCaseTest {
    /** The number of cases there are; a case that goes missing must not go unnoticed. */
    private static final int CASES = 11;

    private static final Set<String> INPUTS = Set.of("levels.csv", "indicators.csv", "findings.csv", "decisions.csv");

    static List<GoldenCase> cases() {
        return GoldenCase.listAll();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answers_are_what_the_case_expects(GoldenCase golden) {
        Map<String, String> actual = golden.run();
        if (Boolean.getBoolean("golden.update")) {
            golden.write(actual);
            fail("wrote " + golden + "/expected; read the difference, then run without golden.update");
        }
        Map<String, String> expected = golden.expected();
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        actual.forEach((name, text) ->
                assertThat(text).as(golden + "/expected/" + name).isEqualTo(expected.get(name)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_case_holds_its_files_and_no_other(GoldenCase golden) {
        assertThat(GoldenCase.names(golden.folder())).containsExactly("case.yaml", "expected", "input", "working.md");
        assertThat(INPUTS).containsAll(GoldenCase.names(golden.folder().resolve("input")));
        assertThat(GoldenCase.text(golden.folder().resolve("working.md"))).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_case_says_what_it_shows_and_where_it_comes_from(GoldenCase golden) {
        TreeSet<String> keys = new TreeSet<>(golden.about().propertyNames());
        assertThat(keys)
                .containsExactly(
                        "cycle", "kind", "pack", "rules", "shows", "source", "stage", "stageDate", "workedOut");
        assertThat(golden.about().path("kind").asString()).isIn("published", "derived");
        assertThat(Alignment.shapes().stream().map(RuleShape::id)).containsAll(golden.rules());
        assertThat(golden.rules()).isNotEmpty();
    }

    @Test
    void no_case_is_lost() {
        assertThat(cases()).hasSize(CASES);
    }
}
