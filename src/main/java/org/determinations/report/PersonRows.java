package org.determinations.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.determinations.model.CycleResult;
import org.determinations.model.DecisionFact;
import org.determinations.model.Determination;
import org.determinations.model.DistrictHistory;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.RuleResult;

/** Districts that a person decided or must decide about, as tables: reassigned, on the review list, not judged, undetermined. */
final class PersonRows {
    static final List<String> REASSIGNED_COLUMNS = List.of(
            "district_code",
            "district_name",
            "accountability_level",
            "aligned_category",
            "category",
            "label",
            "decided_by",
            "decided_on",
            "reason",
            "evidence_named",
            "evidence_seen",
            "decision_source");
    static final List<String> REVIEW_COLUMNS = List.of(
            "district_code",
            "district_name",
            "label",
            "significant_factors",
            "present_factors",
            "factor_1",
            "factor_2",
            "factor_3",
            "factor_4",
            "evidence_seen",
            "decision");
    static final List<String> UNJUDGED_COLUMNS = List.of(
            "district_code", "district_name", "label", "factor_1", "factor_2", "factor_3", "factor_4", "not_judged");
    static final List<String> UNDETERMINED_COLUMNS = List.of(
            "district_code",
            "district_name",
            "accountability_level",
            "undetermined_reason",
            "would_change",
            "on_review_list",
            "last_label");

    private PersonRows() {}

    static DataTable reassigned(RunDossier dossier) {
        return new DataTable(
                REASSIGNED_COLUMNS,
                dossier.results().determinations().stream()
                        .filter(Determination::reassigned)
                        .map(d -> reassigned(d, dossier))
                        .toList());
    }

    private static List<String> reassigned(Determination d, RunDossier dossier) {
        List<DecisionFact> decisions = dossier.decisions(d.district());
        return List.of(
                d.district().digits(),
                d.name(),
                d.basisText(),
                Words.code(d.derived()),
                Words.code(d.category()),
                d.label(),
                said(decisions, DecisionFact::decidedBy),
                said(decisions, f -> f.decidedOn().toString()),
                said(decisions, DecisionFact::reason),
                said(decisions, DecisionFact::evidence),
                evidence(Words.factors(d.rules())),
                said(decisions, f -> Words.where(f.source().row())));
    }

    private static String said(List<DecisionFact> decisions, Function<DecisionFact, String> part) {
        return decisions.stream().map(part).collect(Collectors.joining("; "));
    }

    /** What each factor shows, a line each; factors that show nothing are left out. */
    private static String evidence(List<RuleResult> factors) {
        return factors.stream()
                .filter(f -> f.strength().compareTo(EvidenceStrength.PRESENT) >= 0)
                .map(f -> f.title() + ". " + Words.stressed(f) + Words.rows(f))
                .collect(Collectors.joining("\n"));
    }

    static DataTable reviewList(RunDossier dossier) {
        return new DataTable(
                REVIEW_COLUMNS,
                Candidate.listScreened(dossier.results()).stream()
                        .map(PersonRows::candidate)
                        .toList());
    }

    private static List<String> candidate(Candidate candidate) {
        Determination d = candidate.determination();
        List<RuleResult> factors = candidate.factors();
        List<String> row = new ArrayList<>(List.of(
                d.district().digits(),
                d.name(),
                d.label(),
                Integer.toString(candidate.significant()),
                Integer.toString(candidate.present())));
        for (int i = 0; i < ReviewListFile.FACTORS; i++) {
            row.add(i < factors.size() ? Words.strength(factors.get(i)) : "");
        }
        row.add(evidence(factors));
        row.add(candidate.standing("no decision yet"));
        return row;
    }

    static DataTable unjudged(RunDossier dossier) {
        return new DataTable(
                UNJUDGED_COLUMNS,
                Candidate.listUnjudged(dossier.results()).stream()
                        .map(PersonRows::unjudged)
                        .toList());
    }

    private static List<String> unjudged(Candidate candidate) {
        Determination d = candidate.determination();
        List<String> row = new ArrayList<>(List.of(d.district().digits(), d.name(), d.label()));
        for (int i = 0; i < ReviewListFile.FACTORS; i++) {
            row.add(
                    i < candidate.factors().size()
                            ? Words.strength(candidate.factors().get(i))
                            : "");
        }
        row.add(candidate.unjudgedWords());
        return row;
    }

    static DataTable undetermined(RunDossier dossier) {
        return new DataTable(
                UNDETERMINED_COLUMNS,
                Candidate.listUndetermined(dossier.results()).stream()
                        .map(d -> undetermined(d, dossier))
                        .toList());
    }

    private static List<String> undetermined(Determination d, RunDossier dossier) {
        Optional<CycleResult> last = dossier.history(d.district()).flatMap(DistrictHistory::findLastCycle);
        return List.of(
                d.district().digits(),
                d.name(),
                d.basisText().isEmpty() ? "none" : d.basisText(),
                d.undeterminedReason(),
                String.join("\n", d.wouldChange()),
                Words.yesNo(d.onReviewList()),
                last.map(r -> r.label() + " (" + r.cycle() + ")").orElse(""));
    }
}
