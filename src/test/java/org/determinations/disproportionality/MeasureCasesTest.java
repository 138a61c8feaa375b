package org.determinations.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.disproportionality.CaseFile.Row;
import org.determinations.disproportionality.interval.CompositionBound;
import org.determinations.model.DistrictCode;
import org.determinations.model.ExactRatio;
import org.determinations.model.SchoolYear;
import org.determinations.model.secondary.MeasureInput;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureStatus;
import org.determinations.model.secondary.MeasureSubject;
import org.determinations.model.secondary.OutcomeCount;
import org.determinations.model.secondary.RatioFigures;
import org.determinations.model.secondary.RatioMethod;
import org.determinations.model.student.RaceEthnicity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Measures, size rules, scenarios, runs of years and state rules from case files, each by its id. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeasureCasesTest {
    private static final MeasureSubject SUBJECT =
            new MeasureSubject(new DistrictCode("09010000"), new SchoolYear(2011));

    boolean shared() {
        return false;
    }

    Stream<Arguments> measures() {
        return CaseFile.rows(shared(), "dispro-measures-derived.csv", r -> true);
    }

    /** Tolerance: none for exact values; the tenth decimal place for roots. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("measures")
    void measure_agrees_exactly(Row row) {
        OutcomeCount focal = row.count("g_num", "g_den");
        OutcomeCount other = row.count("other_num", "other_den");
        Optional<ExactRatio> expected = exact(row.text("expected_exact"));
        if (row.text("measure").startsWith("e_formula")) {
            BigDecimal bound = CompositionBound.upper(focal, other, 12).orElseThrow();
            assertThat(bound.movePointRight(2).setScale(10, RoundingMode.HALF_UP))
                    .isEqualByComparingTo(row.text("expected_decimal_10dp"));
            return;
        }
        Optional<ExactRatio> actual = measure(row, focal, other);
        assertThat(actual).isEqualTo(expected);
        boolean hundredths = row.text("measure").matches(".*(percent|points)");
        actual.map(r -> hundredths ? r.times(100) : r).ifPresent(ratio -> {
            assertThat(ratio.decimal(10)).isEqualByComparingTo(row.text("expected_decimal_10dp"));
            int places = new BigDecimal(row.text("display_2dp")).scale();
            assertThat(ratio.decimal(places).toPlainString()).isEqualTo(row.text("display_2dp"));
        });
    }

    /** Percentages and points are shares of 1 times 100; the file gives exact shares and decimals in percent. */
    private Optional<ExactRatio> measure(Row row, OutcomeCount focal, OutcomeCount other) {
        Composition composition = new Composition(focal, other);
        String measure = row.text("measure");
        return switch (measure) {
            case "risk_percent" -> focal.risk();
            case "risk_other_percent" -> other.risk();
            case "risk_ratio" -> RatioMath.ratio(focal, other);
            case "alternate_risk_ratio" -> RatioMath.ratio(focal, row.count("state_other_num", "state_other_den"));
            case "weighted_risk_ratio" -> weighted(row);
            case "risk_difference_points" ->
                focal.risk().flatMap(f -> other.risk().map(f::minus));
            case "composition_percent" -> composition.share();
            case "difference_in_composition_points" -> composition.difference();
            case "relative_difference_in_composition_percent" -> composition.relativeDifference();
            case "excess_students" ->
                focal.students() == 0
                        ? Optional.empty()
                        : other.risk()
                                .map(r -> ExactRatio.of(focal.outcome(), 1).minus(r.times(focal.students())));
            default -> throw new AssertionError("no such measure: " + measure);
        };
    }

    /** The other groups of the district are the other rows of the same set. */
    private Optional<ExactRatio> weighted(Row row) {
        List<Row> groups = CaseFile.read(shared(), "dispro-measures-derived.csv").stream()
                .filter(r -> r.text("set").equals(row.text("set")))
                .collect(Collectors.toMap(r -> r.text("group"), r -> r, (a, b) -> a, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        int focal = groups.stream().map(r -> r.text("group")).toList().indexOf(row.text("group"));
        return WeightedRatio.of(
                        groups.stream()
                                .map(r -> new WeightedRatio.Group(r.count("g_num", "g_den"), r.whole("state_g_den")))
                                .toList(),
                        focal)
                .ratio();
    }

    private static Optional<ExactRatio> exact(String text) {
        if (!text.contains("/")) {
            return Optional.empty();
        }
        String[] parts = text.split("/");
        return Optional.of(ExactRatio.of(Long.parseLong(parts[0]), Long.parseLong(parts[1])));
    }

    Stream<Arguments> rules() {
        return CaseFile.rows(shared(), "dispro-regulation-rules.csv", r -> true);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void size_rule_chooses_the_ratio_and_the_threshold_is_exact(Row row) {
        MeasureInput input = new MeasureInput(
                row.count("group_num", "group_den"),
                row.count("comp_num", "comp_den"),
                OutcomeCount.NONE,
                row.count("state_comp_num", "state_comp_den"));
        SizeRule rule = new SizeRule(
                new DisproportionalityParameters.Minimums((int) row.whole("min_cell"), (int) row.whole("min_n"), 10));
        SizeRule.Choice choice = rule.choose(input);
        assertThat(choice.method().name().replace("NONE", "NOT_CALCULATED")).isEqualTo(row.text("expected_method"));
        if (choice.method() == RatioMethod.NONE) {
            return;
        }
        OutcomeCount comparison =
                choice.method() == RatioMethod.RISK_RATIO ? input.comparison() : input.stateComparison();
        ExactRatio ratio = RatioMath.ratio(input.focal(), comparison).orElseThrow();
        assertThat(Optional.of(ratio)).isEqualTo(exact(row.text("expected_ratio")));
        assertThat(ratio.decimal(2).toPlainString()).isEqualTo(row.text("display"));
        BigDecimal threshold = new BigDecimal(row.text("threshold"));
        boolean exceeds = test(row.text("comparator")).met(ratio, threshold);
        assertThat(exceeds ? "yes" : "no").isEqualTo(row.text("expected_exceeds"));
        String printed = new PrintedRatio(List.of(threshold), 2).text(ratio);
        assertThat(new BigDecimal(printed).compareTo(threshold))
                .as("the printed value %s stands on the ratio's side", printed)
                .isEqualTo(ratio.compareTo(threshold));
    }

    private static ThresholdTest test(String comparator) {
        return comparator.equals(">") ? ThresholdTest.ABOVE : ThresholdTest.AT_LEAST;
    }

    Stream<Arguments> scenarios() {
        return CaseFile.rows(shared(), "dispro-ma-scenarios.csv", r -> true);
    }

    /** Tolerance: the eighth decimal place of limits, the sixth of points, the fourth of students. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void scenario_ends_in_the_expected_status(Row row) {
        MeasureInput input = new MeasureInput(
                row.count("group_num", "group_den"),
                row.count("comp_num", "comp_den"),
                OutcomeCount.NONE,
                row.count("state_comp_num", "state_comp_den"));
        MeasureResult result = new MeasureCalculator(SampleParameters.standard()).evaluate(SUBJECT, key(row), input);
        assertThat(result.status()).isEqualTo(MeasureStatus.valueOf(row.text("expected_status")));
        if (!row.has("expected_ratio")) {
            assertThat(result.figures()).isEmpty();
            return;
        }
        RatioFigures figures = result.figures().orElseThrow();
        assertThat(result.method().name())
                .isEqualTo(row.text("expected_method").equals("RR") ? "RISK_RATIO" : "ALTERNATE_RISK_RATIO");
        assertThat(Optional.of(figures.ratio())).isEqualTo(exact(row.text("expected_ratio")));
        assertThat(figures.ratio().decimal(10)).isEqualByComparingTo(row.text("ratio_10dp"));
        assertThat(figures.interval().low()).isEqualByComparingTo(row.text("koopman_low_95"));
        assertThat(figures.interval().high().orElseThrow()).isEqualByComparingTo(row.text("koopman_high_95"));
        assertThat(figures.difference().times(100).decimal(6)).isEqualByComparingTo(row.text("risk_difference_points"));
        assertThat(figures.excess().decimal(4)).isEqualByComparingTo(row.text("excess_students"));
    }

    private static MeasureKey key(Row row) {
        String question = row.text("question");
        if (question.startsWith("A")) {
            return MeasureKey.lowIncome(MeasureKind.A1);
        }
        boolean own = question.contains("substantially");
        return row.text("group").equals("low income")
                ? MeasureKey.lowIncome(own ? MeasureKind.B1_LI : MeasureKind.B2_LI)
                : MeasureKey.ofRace(own ? MeasureKind.B1_R : MeasureKind.B2_R, RaceEthnicity.BLACK);
    }

    Stream<Arguments> years() {
        return CaseFile.rows(shared(), "dispro-multiyear.csv", r -> true);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("years")
    void run_of_years_ends_in_the_expected_label(Row row) {
        String[] eras = row.text("ratios_oldest_to_newest").split("\\|\\|");
        List<Optional<ExactRatio>> ratios = Arrays.stream(eras[eras.length - 1].split(";"))
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .map(t -> t.equals("NC")
                        ? Optional.<ExactRatio>empty()
                        : Optional.of(ExactRatio.of(new BigDecimal(t.replaceAll("[A-Z]+ ", "")))))
                .toList();
        String met = row.text("expected").startsWith("FLAGGED") ? row.text("expected") : "IDENTIFIED";
        ConsecutiveRule rule = new ConsecutiveRule(
                new BigDecimal(row.text("threshold")),
                test(row.text("comparator")),
                (int) row.whole("years_required"),
                progress(row.text("progress_rule")),
                met);
        assertThat(rule.read(ratios).label()).isEqualTo(row.text("expected"));
    }

    private static Optional<ConsecutiveRule.Progress> progress(String text) {
        if (text.equals("none")) {
            return Optional.empty();
        }
        String number = text.replaceAll("[^0-9.]", "");
        return Optional.of(
                text.contains("percent")
                        ? new ConsecutiveRule.Progress(new BigDecimal(number).movePointLeft(2), true, 2)
                        : new ConsecutiveRule.Progress(new BigDecimal(number), false, 2));
    }

    static Stream<Row> numericStateRules(boolean shared) {
        return CaseFile.read(shared, "dispro-state-thresholds.csv").stream()
                .filter(r -> r.text("threshold").matches("[0-9.]+") && r.has("comparator"));
    }

    Stream<Arguments> stateRules() {
        return numericStateRules(shared()).map(r -> Arguments.of(r.text("state") + ", " + r.text("measure"), r));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stateRules")
    void rule_of_a_state_falls_on_its_own_side_of_equality(String name, Row row) {
        BigDecimal threshold = new BigDecimal(row.text("threshold"));
        int needed = row.text("years").startsWith("3") ? 3 : 1;
        ConsecutiveRule rule =
                new ConsecutiveRule(threshold, test(row.text("comparator")), needed, Optional.empty(), "MET");
        List<Optional<ExactRatio>> atThreshold = Collections.nCopies(needed, Optional.of(ExactRatio.of(threshold)));
        assertThat(rule.read(atThreshold).label().equals("MET"))
                .as(name)
                .isEqualTo(row.text("comparator").equals(">="));
        List<Optional<ExactRatio>> over =
                Collections.nCopies(needed, Optional.of(ExactRatio.of(threshold.add(new BigDecimal("0.0001")))));
        assertThat(rule.read(over).label()).isEqualTo("MET");
    }

    /** A row is either tested by its threshold, by its minimum sizes, or states no number at all; none is passed over silently. */
    @Test
    void every_rule_of_a_state_is_tested_or_states_no_number() {
        for (Row row : CaseFile.read(shared(), "dispro-state-thresholds.csv")) {
            boolean threshold = row.text("threshold").matches("[0-9.]+") && row.has("comparator");
            boolean sizes =
                    row.text("min_cell").matches("[0-9]+") && row.text("min_n").matches("[0-9]+");
            boolean options =
                    row.text("threshold").contains(";") || row.text("min_n").contains(";");
            boolean words = row.text("threshold").matches("[^0-9]*|.*percentage point")
                    && row.text("min_n").matches("[^0-9]*|.*[^0-9].*");
            assertThat(threshold || sizes || options || words)
                    .as("%s, %s", row.text("state"), row.text("measure"))
                    .isTrue();
        }
    }

    Stream<Arguments> stateSizes() {
        return CaseFile.rows(
                shared(),
                "dispro-state-thresholds.csv",
                r -> r.text("min_cell").matches("[0-9]+") && r.text("min_n").matches("[0-9]+"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stateSizes")
    void minimum_sizes_of_a_state_let_exactly_the_minimum_through(Row row) {
        int cell = (int) row.whole("min_cell");
        int n = (int) row.whole("min_n");
        SizeRule rule = new SizeRule(new DisproportionalityParameters.Minimums(cell, n, 10));
        String state = row.text("state");
        assertThat(rule.meets(new OutcomeCount(cell, n))).as(state).isTrue();
        assertThat(rule.meets(new OutcomeCount(cell - 1, n))).as(state).isFalse();
        assertThat(rule.meets(new OutcomeCount(cell, n - 1))).as(state).isFalse();
    }
}
