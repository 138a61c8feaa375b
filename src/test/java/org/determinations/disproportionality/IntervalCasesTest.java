package org.determinations.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.disproportionality.CaseFile.Row;
import org.determinations.disproportionality.interval.AdjustedP;
import org.determinations.disproportionality.interval.FunnelLimits;
import org.determinations.disproportionality.interval.Limits;
import org.determinations.disproportionality.interval.OtherIntervals;
import org.determinations.disproportionality.interval.ScoreInterval;
import org.determinations.disproportionality.interval.StratifiedTables;
import org.determinations.disproportionality.interval.TableTests;
import org.determinations.model.ExactRatio;
import org.determinations.model.secondary.OutcomeCount;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Published and derived cases of intervals, tests, adjustments and funnel limits, each by its id. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntervalCasesTest {

    boolean shared() {
        return false;
    }

    Stream<Arguments> intervals() {
        return CaseFile.rows(shared(), "dispro-ci.csv", r -> !r.text("method").matches("point.*|input check"));
    }

    /** Tolerance: relative 1e-6 of the recomputed limit (1e-5 for the exact one, found on a grid), and equality with the published one at its own rounding. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("intervals")
    void interval_agrees(Row row) {
        OutcomeCount focal = row.count("x1", "n1");
        OutcomeCount comparison = row.count("x2", "n2");
        Limits limits = limits(
                row.text("method"), row.text("quantity"), focal, comparison, new BigDecimal(row.text("conf_level")));

        double tolerance = row.text("method").startsWith("agresti-min") ? 1e-5 : 1e-6;
        close(limits.low(), row.number("recomputed_low"), tolerance);
        close(limits.high(), row.number("recomputed_high"), tolerance);
        published(limits.low(), row.text("published_low"), row.text("rounding"));
        published(limits.high(), row.text("published_high"), row.text("rounding"));
    }

    private static Limits limits(
            String method, String quantity, OutcomeCount focal, OutcomeCount comparison, BigDecimal confidence) {
        OtherIntervals other = new OtherIntervals(focal, comparison, confidence);
        return switch (quantity.equals("difference") ? "difference, " + method : method) {
            case "difference, wald" -> other.waldDifference();
            case "difference, agresti-caffo" -> other.agrestiCaffoDifference();
            case "difference, newcombe", "difference, newcombe hybrid score" -> other.newcombeDifference();
            case "difference, miettinen-nurminen score (N/(N-1) variance)", "difference, miettinen-nurminen score" ->
                other.scoreDifference();
            case "gart adjusted logit", "adjusted logit" -> other.gartOdds();
            case "katz log", "katz log edge rule" -> other.katz();
            case "adjusted log" -> other.adjustedLog();
            case "inverse sinh" -> other.inverseSinh();
            case "woolf logit" -> other.woolfOdds();
            case "koopman score" -> ScoreInterval.koopman(focal, comparison).limits(confidence);
            case "miettinen-nurminen score (N/(N-1) variance)" ->
                ScoreInterval.miettinenNurminen(focal, comparison).limits(confidence);
            case "agresti-min exact unconditional" -> ExactUnconditional.limits(focal, comparison);
            default -> throw new AssertionError("no such interval: " + method);
        };
    }

    private static void published(double limit, String published, String rounding) {
        if (published.equals("nan") || rounding.equals("exact")) {
            close(limit, Double.parseDouble(published.replace("nan", "NaN")), 1e-12);
            return;
        }
        BigDecimal expected = new BigDecimal(published);
        BigDecimal rounded =
                BigDecimal.valueOf(limit).round(new MathContext(expected.precision(), RoundingMode.HALF_UP));
        assertThat(rounded).isEqualByComparingTo(expected);
    }

    private static void close(double actual, double expected, double relative) {
        if (Double.isNaN(expected) || Double.isInfinite(expected)) {
            assertThat(Double.compare(actual, expected)).as("%s", actual).isZero();
        } else {
            assertThat(actual).isCloseTo(expected, within(Math.max(relative * Math.abs(expected), 1e-300)));
        }
    }

    Stream<Arguments> points() {
        return CaseFile.rows(shared(), "dispro-ci.csv", r -> r.text("method").startsWith("point"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("points")
    void point_estimate_agrees_and_infinity_is_no_ratio(Row row) {
        Optional<ExactRatio> ratio = RatioMath.ratio(row.count("x1", "n1"), row.count("x2", "n2"));
        if (Double.isFinite(row.number("recomputed_low"))) {
            close(ratio.orElseThrow().decimal(20).doubleValue(), row.number("recomputed_low"), 1e-13);
        } else {
            assertThat(ratio).isEmpty();
        }
    }

    Stream<Arguments> refused() {
        return CaseFile.rows(shared(), "dispro-ci.csv", r -> r.text("method").equals("input check"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void counts_that_are_no_counts_give_no_ratio(Row row) {
        boolean whole =
                Stream.of("x1", "n1", "x2", "n2").allMatch(c -> row.text(c).matches("[0-9]+"));
        if (whole) {
            assertThat(RatioMath.ratio(row.count("x1", "n1"), row.count("x2", "n2")))
                    .isEmpty();
        } else {
            assertThatThrownBy(() -> new OutcomeCount(row.whole("x1"), row.whole("n1")).plus(row.count("x2", "n2")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    Stream<Arguments> tables() {
        return CaseFile.rows(shared(), "dispro-tests2x2.csv", r -> true);
    }

    /** Tolerance: relative 1e-8 for Fisher, 1e-9 for chi-square; p below 1e-300 may underflow to 0. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void test_of_two_by_two_agrees(Row row) {
        long a = row.whole("a");
        long b = row.whole("b");
        long c = row.whole("c");
        long d = row.whole("d");
        TableTests.Tested tested = tested(row.text("test"), new OutcomeCount(a, a + b), new OutcomeCount(c, c + d));
        if (row.has("recomputed_p")) {
            close(tested.p(), row.number("recomputed_p"), 1e-8);
        }
        if (row.has("published_p")) {
            close(tested.p(), row.number("published_p"), 1e-8);
        }
        if (row.has("recomputed_statistic") && !row.text("test").startsWith("fisher")) {
            close(tested.statistic(), row.number("recomputed_statistic"), 1e-9);
        }
    }

    private static TableTests.Tested tested(String test, OutcomeCount focal, OutcomeCount comparison) {
        return switch (test) {
            case "fisher exact two sided" -> TableTests.fisher(focal, comparison);
            case "fisher exact greater" -> TableTests.fisherGreater(focal, comparison);
            case "pearson chi-square 2x2 with Yates" -> TableTests.yates(focal, comparison);
            case "pearson chi-square 2x2" -> TableTests.pearson(focal, comparison);
            default -> throw new AssertionError("no such test: " + test);
        };
    }

    Stream<Arguments> multiplicity() {
        return CaseFile.rows(
                shared(), "dispro-multiplicity.csv", r -> !r.text("rank").equals("15"));
    }

    /** Tolerance: 1e-8. The ten p-values are the family quoted with the published results. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("multiplicity")
    void adjusted_p_agrees(Row row) {
        List<BigDecimal> family = Stream.of(
                        "5.23656777208e-05",
                        "0.00028140506198",
                        "0.0149877310796",
                        "0.0202732688798",
                        "0.177096952723",
                        "0.642193923795",
                        "0.680845947633",
                        "0.71626938238",
                        "0.838541367553",
                        "0.967833824309")
                .map(BigDecimal::new)
                .toList();
        int index = (int) row.whole("rank") - 1;
        assertThat(family.get(index)).isEqualByComparingTo(row.text("raw_p"));
        assertThat(method(row.text("method")).adjust(family).get(index).doubleValue())
                .isCloseTo(row.number("published_adjusted_p"), within(1e-8));
    }

    private static AdjustedP method(String name) {
        return switch (name) {
            case "Bonferroni" -> AdjustedP.BONFERRONI;
            case "Holm" -> AdjustedP.HOLM;
            case "Hochberg" -> AdjustedP.HOCHBERG;
            case "BH" -> AdjustedP.BENJAMINI_HOCHBERG;
            case "BY" -> AdjustedP.BENJAMINI_YEKUTIELI;
            default -> throw new AssertionError("no such adjustment: " + name);
        };
    }

    Stream<Arguments> rejections() {
        return CaseFile.rows(
                shared(), "dispro-multiplicity.csv", r -> r.text("rank").equals("15"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rejections")
    void number_of_rejections_agrees(Row row) {
        List<BigDecimal> raw =
                Arrays.stream(row.text("raw_p").split(";")).map(BigDecimal::new).toList();
        BigDecimal rate = new BigDecimal("0.05");
        assertThat(AdjustedP.BENJAMINI_HOCHBERG.adjust(raw).stream()
                        .filter(p -> p.compareTo(rate) <= 0)
                        .count())
                .isEqualTo(row.whole("published_adjusted_p"));
        assertThat(AdjustedP.BONFERRONI.adjust(raw).stream()
                        .filter(p -> p.compareTo(rate) <= 0)
                        .count())
                .as("as the paper says of Bonferroni")
                .isEqualTo(3);
    }

    Stream<Arguments> strata() {
        return CaseFile.rows(shared(), "dispro-stratified.csv", r -> true);
    }

    /** Tolerance: relative 1e-4 against the published value, 1e-9 against the recomputed one. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("strata")
    void stratified_measure_agrees(Row row) {
        StratifiedTables tables = new StratifiedTables(strata(row.text("strata (a,b;c,d per stratum)")));
        double actual = stratified(row.text("measure"), tables);
        if (row.has("published")) {
            close(actual, row.number("published"), 1e-4);
        }
        close(actual, row.number("recomputed"), 1e-9);
    }

    private static double stratified(String measure, StratifiedTables tables) {
        BigDecimal confidence = new BigDecimal("0.95");
        return switch (measure) {
            case "MH pooled odds ratio" -> tables.oddsRatio();
            case "RBG 95 percent low" -> tables.oddsLimits(confidence).low();
            case "RBG 95 percent high" -> tables.oddsLimits(confidence).high();
            case "CMH p" -> tables.associated(true).p();
            case "CMH chi-square with correction" -> tables.associated(true).statistic();
            case "CMH chi-square without correction" -> tables.associated(false).statistic();
            case "Breslow-Day" -> tables.homogeneous(false).statistic();
            case "Breslow-Day p" -> tables.homogeneous(false).p();
            case "Mantel-Haenszel risk ratio" ->
                tables.riskSums()
                        .get(0)
                        .dividedBy(tables.riskSums().get(1))
                        .decimal(15)
                        .doubleValue();
            default -> throw new AssertionError("no such measure: " + measure);
        };
    }

    static List<StratifiedTables.Stratum> strata(String text) {
        return Arrays.stream(text.split("\\|"))
                .map(s -> Arrays.stream(s.strip().split("[,;]"))
                        .mapToLong(Long::parseLong)
                        .toArray())
                .map(c -> new StratifiedTables.Stratum(
                        new OutcomeCount(c[0], c[0] + c[1]), new OutcomeCount(c[2], c[2] + c[3])))
                .toList();
    }

    Stream<Arguments> funnel() {
        return CaseFile.rows(shared(), "dispro-funnel.csv", r -> true);
    }

    /** Tolerance: 1e-10 absolute. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("funnel")
    void funnel_limits_agree(Row row) {
        BigDecimal confidence = new BigDecimal(row.text("limit_percent")).movePointLeft(2);
        Limits limits = FunnelLimits.plain(new BigDecimal(row.text("p0"))).limits(row.whole("n"), confidence);
        assertThat(limits.low()).isCloseTo(row.number("low"), within(1e-10));
        assertThat(limits.high()).isCloseTo(row.number("high"), within(1e-10));
    }
}
