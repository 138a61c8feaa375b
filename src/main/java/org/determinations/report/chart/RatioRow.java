package org.determinations.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.model.ExactRatio;
import org.determinations.model.secondary.MeasureMark;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureStatus;
import org.determinations.model.secondary.OutcomeCount;
import org.determinations.model.secondary.RatioFigures;
import org.determinations.model.secondary.RatioMethod;
import org.determinations.model.secondary.StateComparison;
import org.determinations.suppression.PublicShare;

/**
 * One measure as printed. The picture and the table both take their words and numbers from here.
 *
 * @param section heading above the row in a picture; empty text for none
 * @param label what names the row
 */
record RatioRow(String section, String label, MeasureResult result, Printing printing) {
    /** The column that names the measure. */
    static final int MEASURE = 1;

    private static final BigDecimal SMALL_P = new BigDecimal("0.0001");

    /** A measure named by its group, under the heading of its kind. */
    static RatioRow ofGroup(MeasureResult result, Printing printing) {
        return new RatioRow(
                SecondaryWords.kind(result.key().kind()), SecondaryWords.group(result.key()), result, printing);
    }

    /** Whether this copy may not say anything about the measure. */
    boolean hidden() {
        return printing.publicShares().isPresent() && result.status() == MeasureStatus.INPUT_SUPPRESSED;
    }

    Optional<RatioFigures> figures() {
        return result.figures();
    }

    /** {@code 2.31}; a dash without a ratio. */
    String ratio() {
        return figures().map(f -> printing.ratio(f.ratio())).orElse(Printing.NONE);
    }

    /** {@code 1.57 to 2.00}; a dash without a ratio. */
    String interval() {
        return figures().map(f -> printing.interval(f.interval())).orElse(Printing.NONE);
    }

    /** The ratio of the rest of the State; empty when there is none. */
    Optional<ExactRatio> restOfState() {
        return result.state().flatMap(StateComparison::restRatio);
    }

    /** The judgement in words, or that there is none. */
    String status() {
        if (hidden()) {
            return PublicShare.NOT_SHOWN;
        }
        return switch (result.status()) {
            case DATA_ERROR -> "contradictory data";
            case INPUT_SUPPRESSED -> "withheld or blank";
            case GROUP_ABSENT -> "no such student";
            case NOT_CALCULATED -> result.isNotInInput() ? "not in the input" : "too few to judge";
            default -> result.status().words() + (result.marks().contains(MeasureMark.FRAGILE) ? " (fragile)" : "");
        };
    }

    /** Why nothing was judged; empty text when something was. */
    String whyNot() {
        if (hidden()) {
            return PublicShare.NOT_SHOWN;
        }
        return result.status().judged() ? "" : printing.said(result.reason());
    }

    /** Students with the outcome of students in the group: {@code 45 of 210}; a dash when the counts are not there. */
    String counts() {
        return result.input().map(i -> i.focal().text()).orElse(Printing.NONE);
    }

    /** Whether the group was compared with the State for want of a comparison group at home. */
    boolean alternate() {
        return result.method() == RatioMethod.ALTERNATE_RISK_RATIO;
    }

    static List<String> header(String first, Printing printing) {
        List<String> header = new ArrayList<>(List.of(
                first,
                "Measure",
                "Result",
                "Ratio",
                "Likely range",
                "Share of the group",
                "Share compared with",
                "Rest of the State",
                "Ratio over the rest's",
                "Whole State",
                "Difference, points",
                "Students above equal rates",
                "Remarks"));
        if (printing.publicShares().isEmpty()) {
            header.add(header.size() - 1, "p, adjusted");
        }
        return header;
    }

    List<String> cells() {
        List<String> cells = new ArrayList<>(List.of(
                label,
                result.key().kind().code(),
                status(),
                ratio(),
                interval(),
                share(result.input().map(i -> i.focal()), figures().map(RatioFigures::focalRisk)),
                share(comparison(), figures().map(RatioFigures::comparisonRisk)),
                restOfState().map(printing::ratio).orElse(Printing.NONE),
                result.state()
                        .flatMap(StateComparison::relative)
                        .map(printing::ratio)
                        .orElse(Printing.NONE),
                result.state()
                        .flatMap(StateComparison::stateRatio)
                        .map(printing::ratio)
                        .orElse(Printing.NONE),
                figures().map(f -> Printing.signed(f.difference().times(100))).orElse(Printing.NONE),
                figures().map(f -> Printing.signed(f.excess())).orElse(Printing.NONE),
                remarks()));
        if (printing.publicShares().isEmpty()) {
            cells.add(cells.size() - 1, adjustedP());
        }
        return cells;
    }

    /** Whom the group was compared with: everyone else in the district, or all other groups in the State. */
    private Optional<OutcomeCount> comparison() {
        return result.input().map(i -> alternate() ? i.stateComparison() : i.comparison());
    }

    private String share(Optional<OutcomeCount> count, Optional<ExactRatio> risk) {
        return count.map(c -> risk.or(c::risk)
                        .map(r -> printing.share(c, r) + " (" + c.text() + ")")
                        .orElse(c.text()))
                .orElse(Printing.NONE);
    }

    private String adjustedP() {
        return result.evidence()
                .flatMap(e -> e.adjustedP())
                .map(p -> p.compareTo(SMALL_P) < 0
                        ? "< " + SMALL_P
                        : p.setScale(SMALL_P.scale(), RoundingMode.HALF_UP).toPlainString())
                .orElse(Printing.NONE);
    }

    private String remarks() {
        List<String> remarks = new ArrayList<>();
        if (!result.status().judged()) {
            remarks.add(whyNot());
        }
        if (alternate() || result.method() == RatioMethod.MANTEL_HAENSZEL) {
            remarks.add(result.method().words() + ": " + printing.said(result.reason()));
        }
        result.marks().forEach(m -> remarks.add(m.words()));
        return remarks.stream().filter(r -> !r.isEmpty()).collect(Collectors.joining("; "));
    }
}
