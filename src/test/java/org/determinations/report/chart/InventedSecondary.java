package org.determinations.report.chart;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.determinations.model.DistrictCode;
import org.determinations.model.ExactRatio;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.SchoolYear;
import org.determinations.model.secondary.MeasureEvidence;
import org.determinations.model.secondary.MeasureInput;
import org.determinations.model.secondary.MeasureJudgement;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureMark;
import org.determinations.model.secondary.MeasureRemarks;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureStatus;
import org.determinations.model.secondary.MeasureSubject;
import org.determinations.model.secondary.OutcomeCount;
import org.determinations.model.secondary.Persistence;
import org.determinations.model.secondary.PlacementShare;
import org.determinations.model.secondary.QuestionAnswer;
import org.determinations.model.secondary.RatioFigures;
import org.determinations.model.secondary.RatioInterval;
import org.determinations.model.secondary.RatioMethod;
import org.determinations.model.secondary.RatioSetting;
import org.determinations.model.secondary.SecondaryDistrict;
import org.determinations.model.secondary.SecondaryFigures;
import org.determinations.model.secondary.SecondaryState;
import org.determinations.model.secondary.Sensitivity;
import org.determinations.model.secondary.StateComparison;
import org.determinations.model.secondary.YearPoint;
import org.determinations.model.secondary.YearSeries;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.report.form.Edition;
import org.determinations.report.form.ReleaseNames;

/** One invented district with every shape a row, a school year and a cell can take. */
final class InventedSecondary {
    static final DistrictCode DISTRICT = new DistrictCode("09010000");
    static final String NAME = "Exampleton & <Sons>";
    static final SchoolYear YEAR = new SchoolYear(2011);
    static final MeasureKey A1 = MeasureKey.lowIncome(MeasureKind.A1);
    static final MeasureKey ASIAN = MeasureKey.ofRace(MeasureKind.B1_R, RaceEthnicity.ASIAN);

    private InventedSecondary() {}

    static MeasureSubject subject(int firstYear) {
        return new MeasureSubject(DISTRICT, new SchoolYear(firstYear));
    }

    /**
     * A judged measure.
     *
     * @param counts a, n, b, m
     * @param limits low and high; no high is unbounded
     */
    static MeasureResult judged(int firstYear, MeasureKey key, MeasureStatus status, long[] counts, String... limits) {
        OutcomeCount focal = new OutcomeCount(counts[0], counts[1]);
        OutcomeCount comparison = new OutcomeCount(counts[2], counts[3]);
        ExactRatio focalRisk = ExactRatio.of(counts[0], counts[1]);
        ExactRatio otherRisk = ExactRatio.of(counts[2], counts[3]);
        RatioInterval interval = new RatioInterval(
                new BigDecimal(limits[0]),
                limits.length == 1 ? Optional.empty() : Optional.of(new BigDecimal(limits[1])));
        ExactRatio ratio = focalRisk.dividedBy(otherRisk);
        ExactRatio rest = ExactRatio.of(17, 10);
        return new MeasureResult(
                subject(firstYear),
                key,
                Optional.of(new MeasureInput(
                        focal, comparison, new OutcomeCount(5000, 20000), new OutcomeCount(7000, 50000))),
                new MeasureJudgement(
                        status, RatioMethod.RISK_RATIO, "both groups of the district meet the minimum sizes"),
                Optional.of(new RatioFigures(
                        ratio,
                        focalRisk,
                        otherRisk,
                        interval,
                        focalRisk.minus(otherRisk),
                        ExactRatio.of(counts[0], 1).minus(otherRisk.times(counts[1])),
                        Optional.of(ExactRatio.ONE.dividedBy(otherRisk)))),
                new RatioSetting(
                        Optional.of(new StateComparison(
                                Optional.of(ExactRatio.of(25, 14)),
                                Optional.of(rest),
                                Optional.of(ratio.dividedBy(rest)),
                                Optional.of(new BigDecimal("2.5")))),
                        Optional.of(new Sensitivity(Optional.empty(), Optional.empty(), OptionalLong.of(3)))),
                Optional.of(new MeasureEvidence("Pearson", new BigDecimal("0.00001"), "", Optional.empty())
                        .adjusted("Holm over 9", new BigDecimal("0.00009"))),
                new MeasureRemarks(
                        List.of(),
                        ratio.compareTo(rest) > 0
                                ? EnumSet.of(MeasureMark.ABOVE_REST_OF_STATE)
                                : EnumSet.noneOf(MeasureMark.class)));
    }

    /** The same measure compared with the State. */
    static MeasureResult alternate(MeasureResult r) {
        return new MeasureResult(
                r.subject(),
                r.key(),
                r.input(),
                new MeasureJudgement(
                        r.status(),
                        RatioMethod.ALTERNATE_RISK_RATIO,
                        "the district's comparison group has 4 students with the outcome of 21; at least 10 of at least 30 are needed,"
                                + " so all other groups in the State are compared with"),
                r.figures(),
                new RatioSetting(r.state(), r.sensitivity()),
                r.evidence(),
                new MeasureRemarks(r.unknownBounds(), r.marks()));
    }

    static MeasureResult notJudged(int firstYear, MeasureKey key, MeasureStatus status, String reason) {
        return MeasureResult.without(
                subject(firstYear),
                key,
                status == MeasureStatus.NOT_CALCULATED
                        ? Optional.of(new MeasureInput(
                                new OutcomeCount(3, 41),
                                new OutcomeCount(50, 300),
                                OutcomeCount.NONE,
                                OutcomeCount.NONE))
                        : Optional.empty(),
                status,
                reason);
    }

    private static MeasureKey race(RaceEthnicity race) {
        return MeasureKey.ofRace(MeasureKind.B1_R, race);
    }

    static List<MeasureResult> measures() {
        String few = "the group has 3 students with the outcome of 41; at least 10 of at least 30 are needed";
        return List.of(
                judged(2011, A1, MeasureStatus.CONCERN, new long[] {120, 300, 90, 500}, "1.77193", "2.78901"),
                judged(
                                2011,
                                MeasureKey.lowIncome(MeasureKind.B1_LI),
                                MeasureStatus.WATCH,
                                new long[] {29997, 100000, 1000, 10000},
                                "0.99812",
                                "8.8")
                        .marked(MeasureMark.FRAGILE),
                judged(
                        2011,
                        race(RaceEthnicity.HISPANIC),
                        MeasureStatus.HIGH_CONCERN,
                        new long[] {30, 60, 1, 60},
                        "9.5"),
                notJudged(
                        2011,
                        race(RaceEthnicity.NATIVE_AMERICAN),
                        MeasureStatus.GROUP_ABSENT,
                        "no student of this group"),
                notJudged(2011, ASIAN, MeasureStatus.NOT_CALCULATED, few),
                alternate(judged(
                        2011,
                        race(RaceEthnicity.BLACK),
                        MeasureStatus.CONCERN,
                        new long[] {40, 100, 70, 400},
                        "1.65",
                        "3.11")),
                notJudged(
                        2011,
                        race(RaceEthnicity.PACIFIC_ISLANDER),
                        MeasureStatus.INPUT_SUPPRESSED,
                        "a figure needed is withheld or blank"),
                judged(
                        2011,
                        race(RaceEthnicity.WHITE),
                        MeasureStatus.NO_CONCERN,
                        new long[] {0, 80, 70, 400},
                        "0",
                        "0.271"),
                notJudged(
                        2011,
                        race(RaceEthnicity.TWO_OR_MORE),
                        MeasureStatus.DATA_ERROR,
                        "more students with the outcome than students: 12 of 8"));
    }

    private static YearPoint drawn(MeasureResult result, String broken) {
        return new YearPoint(result.subject().schoolYear(), Optional.of(result), "", broken);
    }

    static List<YearSeries> series() {
        MeasureResult now = measures().get(0);
        MeasureResult asian = measures().get(4);
        List<YearPoint> broken = List.of(
                drawn(judged(2009, A1, MeasureStatus.WATCH, new long[] {100, 300, 100, 500}, "1.31", "2.1"), ""),
                drawn(
                        judged(2010, A1, MeasureStatus.CONCERN, new long[] {110, 300, 85, 500}, "1.69", "2.74"),
                        "definition of low income changed from one to another"),
                drawn(now, ""));
        List<YearPoint> gaps = List.of(
                new YearPoint(new SchoolYear(2009), Optional.empty(), "no data for this year", ""),
                drawn(judged(2010, ASIAN, MeasureStatus.NO_CONCERN, new long[] {12, 44, 50, 300}, "0.95", "2.81"), ""),
                new YearPoint(YEAR, Optional.of(asian), asian.status().words(), ""));
        return List.of(
                new YearSeries(
                        DISTRICT,
                        A1,
                        broken,
                        Persistence.PERSISTENT,
                        List.of(new SchoolYear(2010), YEAR),
                        now.figures(),
                        ""),
                new YearSeries(DISTRICT, ASIAN, gaps, Persistence.NONE, List.of(), Optional.empty(), "NOT_CALCULATED"));
    }

    private static PlacementShare share(RaceEthnicity race, Placement placement, long count, long students) {
        return new PlacementShare(race, IncomeGroup.ALL, placement, Optional.of(new OutcomeCount(count, students)), "");
    }

    static List<PlacementShare> placements() {
        return List.of(
                share(RaceEthnicity.ALL, Placement.IN_CLASS, 150, 200),
                share(RaceEthnicity.ALL, Placement.SUBSTANTIALLY_SEPARATE, 30, 200),
                share(RaceEthnicity.HISPANIC, Placement.IN_CLASS, 29, 60),
                share(RaceEthnicity.HISPANIC, Placement.SUBSTANTIALLY_SEPARATE, 4, 60),
                share(RaceEthnicity.ASIAN, Placement.IN_CLASS, 0, 0),
                new PlacementShare(
                        RaceEthnicity.ASIAN,
                        IncomeGroup.ALL,
                        Placement.SUBSTANTIALLY_SEPARATE,
                        Optional.empty(),
                        "a figure needed is withheld or blank"));
    }

    static List<QuestionAnswer> answers() {
        return List.of(
                new QuestionAnswer(
                        subject(2011),
                        MeasureQuestion.A,
                        QuestionAnswer.Verdict.APPEARS,
                        List.of(A1),
                        List.of(),
                        List.of(),
                        List.of(NAME + " appears to over-identify."),
                        true),
                new QuestionAnswer(
                        subject(2011),
                        MeasureQuestion.B,
                        QuestionAnswer.Verdict.DOES_NOT_APPEAR,
                        List.of(),
                        List.of(ASIAN),
                        List.of(),
                        List.of("Too few to judge: Asian."),
                        false));
    }

    static SecondaryDistrict district() {
        return new SecondaryDistrict(
                PracticeSecondary.heading(),
                DISTRICT,
                NAME,
                "Level 4",
                answers(),
                List.of(),
                new SecondaryFigures(measures(), series(), placements()));
    }

    /** The district's page, marked as the department's copies are. */
    static SecondaryContent page(SecondaryDistrict district) {
        return SecondaryPages.district(
                district,
                ReleaseNames.mark(
                        Edition.department(district.heading().run()),
                        district.district(),
                        district.heading().words()));
    }

    /** The State's page, marked so. */
    static SecondaryContent page(SecondaryState state) {
        return SecondaryPages.state(
                state, ReleaseNames.mark(Edition.department(state.heading().run())) + ", for the department only");
    }
}
