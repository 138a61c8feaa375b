package org.determinations.followthrough.assistance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.followthrough.FindingStanding;
import org.determinations.followthrough.review.AgreementJudgement;
import org.determinations.followthrough.review.AreaFigures;
import org.determinations.followthrough.review.AreaStanding;
import org.determinations.followthrough.review.DistrictRoll;
import org.determinations.followthrough.review.Shares;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.EvidenceValue;
import org.determinations.model.ExactRatio;
import org.determinations.model.assistance.AssistanceTable;
import org.determinations.model.assistance.Ground;
import org.determinations.model.assistance.GroundKind;
import org.determinations.model.fact.FindingFact;
import org.determinations.model.fact.FindingReport;
import org.determinations.model.fact.IndicatorFact;
import org.determinations.model.fact.SecondaryDecision;
import org.determinations.model.result.RuleResult;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.QuestionAnswer;

/**
 * What is found about a district that a plan may answer to, in order: the factors' evidence, the findings, the analysis, and the
 * areas in which its programs were read as wanting, the worst first.
 */
final class Grounds {
    /**
     * A ground with what the table is asked for.
     *
     * @param asked key of the table's row: of a finding its criterion
     * @param due the day by which the law wants it done; empty where none is said
     */
    record Found(Ground ground, String asked, Optional<LocalDate> due) {}

    private final DistrictBasis basis;
    private final AssistanceTable table;
    private final Map<Ground, Found> found = new LinkedHashMap<>();

    private Grounds(DistrictBasis basis, AssistanceTable table) {
        this.basis = basis;
        this.table = table;
    }

    static List<Found> of(DistrictBasis basis, AssistanceTable table) {
        Grounds grounds = new Grounds(basis, table);
        basis.facts().determination().rules().stream()
                .filter(rule -> isShown(rule.strength()))
                .forEach(grounds::rule);
        basis.findings().stream().filter(of -> of.state().isUncorrected()).forEach(grounds::finding);
        basis.analysis().ifPresent(grounds::analysis);
        basis.review().ifPresent(grounds::review);
        return List.copyOf(grounds.found.values());
    }

    private static boolean isShown(EvidenceStrength strength) {
        return strength == EvidenceStrength.PRESENT || strength == EvidenceStrength.SIGNIFICANT;
    }

    private void rule(RuleResult rule) {
        if (table.need(GroundKind.FACTOR, rule.ruleId()).isPresent()) {
            whole(rule);
            return;
        }
        List<EvidenceValue> shown =
                rule.values().stream().filter(value -> isShown(value.shows())).toList();
        boolean told = false;
        for (EvidenceValue value : shown) {
            Optional<IndicatorFact> indicator = basis.facts().indicators().stream()
                    .filter(fact -> stands(
                            value,
                            fact.source().row().file(),
                            fact.source().row().row()))
                    .findFirst();
            indicator.ifPresent(fact -> indicator(fact, value));
            Optional<FindingFact> finding = basis.facts().findings().stream()
                    .filter(fact -> stands(
                            value,
                            fact.source().row().file(),
                            fact.source().row().row()))
                    .findFirst();
            finding.ifPresent(this::readByTheRun);
            told |= indicator.isPresent() || finding.isPresent();
        }
        if (!told) {
            whole(rule);
        }
    }

    private static boolean stands(EvidenceValue value, String file, int row) {
        return value.where().row() == row && value.where().file().equals(file);
    }

    private void whole(RuleResult rule) {
        add(
                new Ground(GroundKind.FACTOR, rule.ruleId(), rule.title() + ". " + rule.reason()),
                rule.ruleId(),
                Optional.empty());
    }

    private void indicator(IndicatorFact fact, EvidenceValue value) {
        String words = "indicator " + fact.indicator() + FactWords.year(fact.reviewed()) + ": " + FactWords.of(fact)
                + (value.note().isEmpty() ? "" : "; " + value.note());
        add(new Ground(GroundKind.INDICATOR, fact.indicator(), words), fact.indicator(), Optional.empty());
    }

    /** A finding that the ledger has counts as it stands there. */
    private void readByTheRun(FindingFact fact) {
        if (basis.findings().stream().anyMatch(of -> of.findingId().equals(fact.findingId()))) {
            return;
        }
        finding(
                fact.findingId(),
                fact.report(),
                fact.correctionDueOn(),
                "as run " + basis.run() + " read it; not in the ledger of findings");
    }

    private void finding(FindingStanding of) {
        finding(
                of.findingId(),
                of.statement().report(),
                Optional.of(of.statement().dueOn()),
                of.state().word() + " on " + of.on()
                        + (of.statement().district().equals(basis.plan().district())
                                ? ""
                                : ", of its predecessor " + of.statement().district() + " "
                                        + of.statement().districtName()));
    }

    private void finding(String id, FindingReport report, Optional<LocalDate> due, String state) {
        String criterion = report.criterion();
        String words = "finding " + id + " (" + report.findingSource().name()
                + (criterion.isEmpty() ? "" : " " + criterion) + "), notice " + report.reportDate()
                + due.map(day -> ", due " + day).orElse("") + ", " + state;
        add(new Ground(GroundKind.FINDING, id, words), criterion, due);
    }

    private void analysis(AnalysisAnswers analysis) {
        analysis.answers().stream()
                .filter(answer -> answer.verdict() == QuestionAnswer.Verdict.APPEARS)
                .forEach(answer -> answer(analysis, answer));
    }

    /** A question that a person answered otherwise is no ground. */
    private void answer(AnalysisAnswers analysis, QuestionAnswer answer) {
        Optional<SecondaryDecision> decision = analysis.decision(answer.question());
        if (decision.filter(of -> !of.confirmed()).isPresent()) {
            return;
        }
        String key = answer.question().name();
        String words = "question " + key + " of the secondary analysis, run " + analysis.run() + ": appears, by "
                + answer.decidedBy().stream().map(MeasureKey::text).collect(Collectors.joining(", "))
                + decision.map(of -> "; confirmed by " + of.decidedBy() + " on " + of.decidedOn())
                        .orElse("; no person has confirmed it");
        add(new Ground(GroundKind.ANSWER, key, words), key, Optional.empty());
    }

    private void review(DistrictRoll roll) {
        roll.areas().stream()
                .filter(area -> area.standing() == AreaStanding.PRIORITY || area.standing() == AreaStanding.SUPPORT)
                .sorted(Comparator.comparing(AreaFigures::standing)
                        .thenComparing(Grounds::low, Comparator.reverseOrder())
                        .thenComparing(AreaFigures::area))
                .forEach(area -> area.shares().ifPresent(shares -> area(roll, area, shares)));
    }

    private static ExactRatio low(AreaFigures area) {
        return area.shares()
                .map(shares -> ExactRatio.of(shares.low(), shares.n()))
                .orElse(ExactRatio.ZERO);
    }

    private void area(DistrictRoll roll, AreaFigures area, Shares shares) {
        String words = "quality review of round " + roll.records().of().round() + ": "
                + area.area().title() + ", " + area.standing().word() + "; " + shares.n() + " records, "
                + shares.percent(shares.low()) + " percent at 0 or 1, mean "
                + shares.mean().decimal(1)
                + (area.agreement().use() == AgreementJudgement.Use.NOT_JUDGED
                        ? "; not judged whether readers agree"
                        : "");
        add(
                new Ground(GroundKind.QUALITY_REVIEW, area.area().word(), words),
                area.area().word(),
                Optional.empty());
    }

    private void add(Ground ground, String asked, Optional<LocalDate> due) {
        boolean known = found.keySet().stream().anyMatch(ground::isSameAs);
        if (!known) {
            found.put(ground, new Found(ground, asked, due));
        }
    }
}
