package org.determinations.disproportionality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.disproportionality.interval.CompositionBound;
import org.determinations.disproportionality.interval.Limits;
import org.determinations.disproportionality.interval.OtherIntervals;
import org.determinations.disproportionality.interval.PValue;
import org.determinations.disproportionality.interval.ScoreInterval;
import org.determinations.model.ExactRatio;
import org.determinations.model.secondary.MeasureEvidence;
import org.determinations.model.secondary.MeasureInput;
import org.determinations.model.secondary.MeasureMark;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.OutcomeCount;
import org.determinations.model.secondary.RatioFigures;
import org.determinations.model.secondary.RatioMethod;
import org.determinations.model.secondary.StateComparison;

/**
 * The arithmetic of one measure, line by line, so that a person with a calculator can follow it. Every number is one that the
 * result holds; only intervals that other tools print are made here, for comparison.
 */
public final class MeasureArithmetic {
    private static final int OTHER_PLACES = 4;
    private static final int BOUND_PLACES = 8;
    private static final int PERCENT_PLACES = 2;

    private final DisproportionalityParameters parameters;
    private final PrintedRatio printed;

    public MeasureArithmetic(DisproportionalityParameters parameters) {
        this.parameters = parameters;
        this.printed = PrintedRatio.of(parameters);
    }

    /** In the order in which one would calculate. */
    public List<String> lines(MeasureResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(result.subject().district() + ", " + result.subject().schoolYear() + ", "
                + result.key().text());
        result.input().ifPresent(i -> counts(lines, i, result));
        lines.add("method: " + result.method().words() + " (" + result.reason() + ")");
        result.figures().ifPresent(f -> figures(lines, f, result));
        result.state().ifPresent(s -> state(lines, s));
        result.sensitivity()
                .ifPresent(s -> lines.add("students whose outcome must change to change the status: "
                        + (s.studentsToChange().isPresent()
                                ? Long.toString(s.studentsToChange().getAsLong())
                                : "none")
                        + s.oneFewer()
                                .map(r -> "; one fewer gives " + printed.text(r))
                                .orElse("")
                        + s.oneMore()
                                .map(r -> "; one more gives " + printed.text(r))
                                .orElse("")));
        result.evidence().ifPresent(e -> evidence(lines, e, result.key().kind().decides()));
        if (!result.unknownBounds().isEmpty()) {
            lines.add("with all students of unknown group on one side the ratio would be "
                    + String.join(
                            " or ",
                            result.unknownBounds().stream().map(printed::text).toList()));
        }
        result.marks().forEach(m -> lines.add("note: " + m.words()));
        lines.add("status: " + result.status().name() + ", " + result.statusWords()
                + (result.marks().contains(MeasureMark.FRAGILE) ? ", FRAGILE" : ""));
        return lines;
    }

    private static void counts(List<String> lines, MeasureInput input, MeasureResult result) {
        lines.add("focal group (" + result.key().groupWords() + "): a = "
                + input.focal().outcome() + " of n = " + input.focal().students());
        lines.add("comparison group: b = " + input.comparison().outcome() + " of m = "
                + input.comparison().students());
        if (result.method() != RatioMethod.MANTEL_HAENSZEL) {
            lines.add("all other groups in the State: b_s = "
                    + input.stateComparison().outcome() + " of m_s = "
                    + input.stateComparison().students());
        }
    }

    private void figures(List<String> lines, RatioFigures figures, MeasureResult result) {
        lines.add("focal risk a/n = " + percent(figures.focalRisk()) + "%; comparison risk = "
                + percent(figures.comparisonRisk()) + "%");
        lines.add("ratio = " + figures.ratio().text() + " = " + printed.text(figures.ratio()));
        lines.add("interval (" + parameters.precision().confidence() + "): "
                + figures.interval().text(parameters.precision().limitPlaces()));
        if (result.method() != RatioMethod.MANTEL_HAENSZEL) {
            others(lines, result);
        }
        DisproportionalityParameters.Bands bands = parameters.bands();
        lines.add("bands: watch from " + bands.watch() + ", concern from " + bands.elevated() + ", high concern from "
                + bands.high() + ", both only with a lower limit above " + bands.evidenceAbove());
        lines.add("risk difference = " + percent(figures.difference()) + " points");
        lines.add(
                "excess students a - n x comparison risk = " + figures.excess().decimal(1));
        result.input().filter(i -> result.method() == RatioMethod.RISK_RATIO).ifPresent(i -> composition(lines, i));
        figures.ceiling().ifPresent(c -> lines.add("largest possible ratio = " + printed.text(c)));
    }

    private void others(List<String> lines, MeasureResult result) {
        Optional<MeasureInput> input = result.input();
        if (input.isEmpty()) {
            return;
        }
        OutcomeCount focal = input.get().focal();
        OutcomeCount comparison = result.method() == RatioMethod.ALTERNATE_RISK_RATIO
                ? input.get().stateComparison()
                : input.get().comparison();
        var confidence = parameters.precision().confidence();
        OtherIntervals other = new OtherIntervals(focal, comparison, confidence);
        lines.add("p of other tests, for comparison only: "
                + PValue.others(focal, comparison).stream()
                        .map(e -> e.test() + " " + MeasureEvidence.text(e.rawP()))
                        .collect(Collectors.joining(", ")));
        lines.add("for comparison only: "
                + named(
                        "Miettinen-Nurminen",
                        ScoreInterval.miettinenNurminen(focal, comparison).limits(confidence))
                + named(", Katz", other.katz())
                + named(", adjusted log", other.adjustedLog())
                + named(", inverse sinh", other.inverseSinh())
                + named("; odds ratio, Woolf", other.woolfOdds())
                + named(", Gart", other.gartOdds())
                + named("; risk difference, Wald", other.waldDifference())
                + named(", Agresti-Caffo", other.agrestiCaffoDifference())
                + named(", Newcombe", other.newcombeDifference())
                + named(", Miettinen-Nurminen", other.scoreDifference()));
    }

    private static void composition(List<String> lines, MeasureInput input) {
        Composition shares = new Composition(input.focal(), input.comparison());
        shares.share()
                .ifPresent(s -> lines.add("share of those with the outcome = " + percent(s) + "%"
                        + shares.enrolledShare()
                                .map(e -> ", of all = " + percent(e) + "%")
                                .orElse("")
                        + shares.difference()
                                .map(d -> ", difference = " + percent(d) + " points")
                                .orElse("")
                        + shares.relativeDifference()
                                .map(d -> " (" + percent(d) + "% of the share of all)")
                                .orElse("")
                        + CompositionBound.upper(input.focal(), input.comparison(), BOUND_PLACES)
                                .map(b -> ", upper bound of the E-formula = " + percent(ExactRatio.of(b)) + "%")
                                .orElse("")));
    }

    private static String named(String name, Limits limits) {
        return name + " " + (limits.finite() ? limits.rounded(OTHER_PLACES).text(OTHER_PLACES) : "not defined");
    }

    private void state(List<String> lines, StateComparison state) {
        state.stateRatio().ifPresent(r -> lines.add("ratio in the whole State = " + printed.text(r)));
        state.restRatio().ifPresent(r -> lines.add("ratio in the rest of the State = " + printed.text(r)));
        state.relative()
                .ifPresent(r -> lines.add("district over rest of the State = " + printed.text(r)
                        + state.z()
                                .map(z -> ", z = " + ExactRatio.of(z).decimal(2))
                                .orElse("")));
    }

    private void evidence(List<String> lines, MeasureEvidence evidence, boolean decides) {
        DisproportionalityParameters.Multiplicity rates = parameters.multiplicity();
        BigDecimal rate = decides ? rates.familyWiseError() : rates.falseDiscovery();
        lines.add("p (" + evidence.test() + ") = " + MeasureEvidence.text(evidence.rawP())
                + evidence.adjustedP()
                        .map(p -> ", adjusted (" + evidence.adjustment() + ") = " + MeasureEvidence.text(p)
                                + (p.compareTo(rate) <= 0 ? ", within" : ", above") + " the error rate of " + rate)
                        .orElse("")
                + "; strength of evidence, changes no status; the whole district is counted, so intervals describe"
                + " variation from year to year, not sampling");
    }

    private static String percent(ExactRatio share) {
        return share.times(100).decimal(PERCENT_PLACES).toPlainString();
    }
}
