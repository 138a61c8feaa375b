package org.determinations.report.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.fact.SecondaryDecision;
import org.determinations.model.secondary.FunnelPoint;
import org.determinations.model.secondary.MeasureInput;
import org.determinations.model.secondary.MeasureJudgement;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureMark;
import org.determinations.model.secondary.MeasureRemarks;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureStatus;
import org.determinations.model.secondary.OutcomeCount;
import org.determinations.model.secondary.Persistence;
import org.determinations.model.secondary.QuestionAnswer;
import org.determinations.model.secondary.RatioMethod;
import org.determinations.model.secondary.RatioSetting;
import org.determinations.model.secondary.SecondaryDistrict;
import org.determinations.model.secondary.SecondaryFigures;
import org.determinations.model.secondary.SecondaryFunnel;
import org.determinations.model.secondary.SecondaryState;
import org.determinations.model.secondary.SecondaryStateRow;
import org.determinations.model.secondary.StateFunnel;
import org.determinations.model.secondary.YearPoint;
import org.determinations.model.secondary.YearSeries;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.suppression.PublicShare;

/**
 * What the public may see of a page: everything else is taken out of the values before a page is made. A measure is shown when a
 * table shows all its counts; a status stands or falls with it. Sentences, p-values, sensitivities and placements never go out.
 *
 * @param shown whether a table after suppression shows every count that a measure is made of; never where no table prints them
 * @param besideState the measures whose figures for the State tell of no withheld count
 * @param shares how shares are printed
 */
public record PublicView(Predicate<MeasureResult> shown, Set<MeasureKey> besideState, PublicShare shares) {
    private static final Set<MeasureMark> OF_OWN_COUNTS = EnumSet.of(
            MeasureMark.FRAGILE, MeasureMark.RATIO_CEILING, MeasureMark.SMALL_NUMBERS, MeasureMark.ABOVE_REST_OF_STATE);

    public PublicView {
        besideState = Set.copyOf(besideState);
    }

    private boolean shows(MeasureResult result) {
        boolean againstState = result.method() == RatioMethod.ALTERNATE_RISK_RATIO;
        return (!againstState || besideState.contains(result.key())) && shown.test(result);
    }

    private static boolean isHidden(MeasureResult result) {
        return result.status() == MeasureStatus.INPUT_SUPPRESSED;
    }

    /** A district's values without what may not be shown. */
    SecondaryDistrict of(SecondaryDistrict own) {
        List<MeasureResult> measures = own.measures().stream().map(this::of).toList();
        return new SecondaryDistrict(
                own.heading(),
                own.district(),
                own.name(),
                own.basisText(),
                answers(own.answers(), own.decisions(), measures),
                List.of(),
                new SecondaryFigures(
                        measures, own.series().stream().map(this::of).toList(), List.of()));
    }

    /** The State's values without what may not be shown; districts out of scope are in no public table. */
    SecondaryState of(SecondaryState state) {
        List<SecondaryStateRow> rows = state.districts().stream()
                .map(r -> {
                    List<MeasureResult> measures =
                            r.measures().stream().map(this::of).toList();
                    return new SecondaryStateRow(
                            r.district(),
                            r.name(),
                            r.basisText(),
                            answers(r.answers(), r.decisions(), measures),
                            List.of(),
                            measures);
                })
                .toList();
        return new SecondaryState(
                state.heading(),
                rows,
                state.compared(),
                state.funnels().stream().map(f -> of(f, rows)).toList(),
                new TreeMap<>());
    }

    private SecondaryFunnel of(SecondaryFunnel drawn, List<SecondaryStateRow> rows) {
        StateFunnel funnel = drawn.funnel();
        List<FunnelPoint> points = funnel.points().stream()
                .filter(p -> besideState.contains(funnel.key()))
                .filter(p -> rows.stream()
                        .filter(r -> r.district().equals(p.district()))
                        .flatMap(r -> r.measure(funnel.key()).stream())
                        .anyMatch(m -> !isHidden(m)))
                .toList();
        return new SecondaryFunnel(
                new StateFunnel(funnel.key(), funnel.stateRisk(), funnel.dispersion(), funnel.between(), points),
                drawn.guides());
    }

    private MeasureResult of(MeasureResult result) {
        if (!shows(result)) {
            return MeasureResult.without(
                    result.subject(),
                    result.key(),
                    Optional.empty(),
                    MeasureStatus.INPUT_SUPPRESSED,
                    PublicShare.NOT_SHOWN);
        }
        boolean alternate = result.method() == RatioMethod.ALTERNATE_RISK_RATIO;
        boolean compared = !alternate && besideState.contains(result.key());
        Set<MeasureMark> marks = new TreeSet<>(result.marks());
        marks.retainAll(alternate ? Set.of(MeasureMark.RATIO_CEILING) : OF_OWN_COUNTS);
        if (!compared) {
            marks.remove(MeasureMark.ABOVE_REST_OF_STATE);
        }
        return new MeasureResult(
                result.subject(),
                result.key(),
                result.input()
                        .filter(i -> result.figures().isPresent())
                        .map(i -> alternate
                                ? new MeasureInput(i.focal(), OutcomeCount.NONE, OutcomeCount.NONE, i.stateComparison())
                                : new MeasureInput(i.focal(), i.comparison(), OutcomeCount.NONE, OutcomeCount.NONE)),
                new MeasureJudgement(result.status(), result.method(), reason(result)),
                result.figures(),
                new RatioSetting(result.state().filter(s -> compared), Optional.empty()),
                Optional.empty(),
                new MeasureRemarks(List.of(), marks));
    }

    /** Without the numbers that a reason may have in it. */
    private static String reason(MeasureResult result) {
        if (!result.status().judged()) {
            return result.statusWords();
        }
        return result.method() == RatioMethod.ALTERNATE_RISK_RATIO
                ? "compared with all other groups in the State"
                : result.reason();
    }

    private YearSeries of(YearSeries series) {
        List<YearPoint> points = series.points().stream().map(this::of).toList();
        boolean whole = points.stream().noneMatch(p -> p.gap().equals(PublicShare.NOT_SHOWN));
        return new YearSeries(
                series.district(),
                series.key(),
                points,
                whole ? series.persistence() : Persistence.NOT_JUDGED,
                whole ? series.concernYears() : List.of(),
                whole ? series.pooled() : Optional.empty(),
                whole ? series.federalMarker() : "");
    }

    private YearPoint of(YearPoint point) {
        Optional<MeasureResult> result = point.result().map(this::of);
        String gap = result.filter(PublicView::isHidden).isPresent() ? PublicShare.NOT_SHOWN : point.gap();
        return new YearPoint(point.schoolYear(), result, gap, point.breakBefore());
    }

    /**
     * The answers that follow from shown measures alone, without their sentences; marked as warranted while it is open what a
     * person says to the proposal.
     */
    private static List<QuestionAnswer> answers(
            List<QuestionAnswer> answers, List<SecondaryDecision> decisions, List<MeasureResult> shown) {
        List<QuestionAnswer> open = new ArrayList<>();
        Set<MeasureKey> keys = new TreeSet<>();
        shown.stream().filter(m -> !isHidden(m)).map(MeasureResult::key).forEach(keys::add);
        for (QuestionAnswer answer : answers) {
            QuestionAnswer visible = new QuestionAnswer(
                    answer.subject(),
                    answer.question(),
                    answer.verdict(),
                    keep(answer.decidedBy(), keys),
                    keep(answer.notJudged(), keys),
                    keep(answer.informedBy(), keys),
                    List.of(),
                    answer.warranted() && decisions.stream().noneMatch(d -> d.question() == answer.question()));
            boolean follows = answer.verdict() == QuestionAnswer.Verdict.APPEARS
                    ? !visible.decidedBy().isEmpty()
                    : keys.containsAll(deciding(answer.question()));
            if (follows) {
                open.add(visible);
            }
        }
        return open;
    }

    private static List<MeasureKey> keep(List<MeasureKey> all, Set<MeasureKey> shown) {
        return all.stream().filter(shown::contains).toList();
    }

    private static List<MeasureKey> deciding(MeasureQuestion question) {
        if (question == MeasureQuestion.A) {
            return List.of(MeasureKey.lowIncome(MeasureKind.A1));
        }
        List<MeasureKey> keys = new ArrayList<>(List.of(MeasureKey.lowIncome(MeasureKind.B1_LI)));
        RaceEthnicity.groups().forEach(r -> keys.add(MeasureKey.ofRace(MeasureKind.B1_R, r)));
        return keys;
    }
}
