package org.determinations.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.Stage;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FileKind;
import org.determinations.model.stage.RejectedRow;
import org.determinations.model.stage.StageFacts;
import org.junit.jupiter.api.Test;

/** SPP indicators that are not there: of no district (CR-045), and of one that others have (CR-046). */
class IndicatorCoverageTest {
    private static final Set<String> READ = IndicatorsRead.by(Given.pack());

    private static Given district(String code, Stream<String> indicators) {
        Given given = Given.district(code).levelText("Level 1");
        indicators.forEach(indicator -> given.with(IndicatorDraft.of(indicator).percent("100")));
        return given;
    }

    private static StageFacts stage(Given... districts) {
        return districts[0]
                .stageFacts()
                .withDistricts(Stream.of(districts).map(Given::facts).toList());
    }

    /** Code, district, what was found. */
    private static List<String> told(StageFacts stage) {
        return IndicatorCoverage.check(stage, Given.pack()).stream()
                .map(issue -> (issue.code().code() + " " + issue.district()).strip() + ": " + issue.found() + " at "
                        + issue.where().text())
                .toList();
    }

    private static Stream<String> without(String... indicators) {
        return READ.stream().filter(indicator -> !Set.of(indicators).contains(indicator));
    }

    @Test
    void a_stage_that_has_all_says_nothing_and_each_that_lacks_is_named() {
        Given whole = district("09010000", READ.stream());
        assertThat(told(stage(whole))).isEmpty();
        assertThat(told(stage(whole, district("09020000", without("12")))))
                .containsExactly("CR-046 09020000: indicator 12 at indicators.csv:2");
        assertThat(told(stage(district("09030000", without("13", "11")), whole, district("09020000", without("12")))))
                .containsExactly(
                        "CR-046 09020000: indicator 12 at indicators.csv:2",
                        "CR-046 09030000: indicators 11 and 13 at indicators.csv:2");
        assertThat(told(stage(district("09010000", without("12")))))
                .containsExactly("CR-045: indicator 12 at official/");
        assertThat(told(stage(whole, district("09020000", Stream.of()))))
                .as("a district of which no file of indicators says anything is told by other issues")
                .isEmpty();
    }

    @Test
    void nothing_is_asked_where_compliance_is_not_considered_or_no_file_holds_any() {
        Given lacks = district("09010000", without("12"));
        assertThat(told(stage(lacks.at(Stage.PRELIMINARY)))).isEmpty();
        assertThat(told(stage(district("09010000", without("12")).without(FileKind.SPP_INDICATORS))))
                .isEmpty();
        assertThat(told(stage(district("09010000", Stream.of())))).isEmpty();
    }

    @Test
    void a_row_that_another_contradicts_is_no_row_that_lacks() {
        Given contradicted = district("09020000", without("12"));
        Fact said =
                IndicatorDraft.of("12").percent("90").of(contradicted.facts().code(), 9);
        contradicted.rejected(new RejectedRow(
                FileKind.SPP_INDICATORS,
                Issue.of(
                        IssueCode.CONTRADICTING_ROWS,
                        SourceRef.ofRow("indicators.csv", 9),
                        "wrong",
                        "rows 9 and 10",
                        "",
                        ""),
                Optional.of(said)));
        assertThat(told(stage(district("09010000", READ.stream()), contradicted)))
                .isEmpty();
        assertThat(told(stage(contradicted))).isEmpty();
    }
}
