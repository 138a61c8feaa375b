package org.determinations.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.DiscrepancyDecision;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.DiscrepancyFact;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.LevelFact;
import org.determinations.model.schedule.DiscrepancyWindow;
import org.determinations.model.stage.LevelCorrection;

/**
 * Puts corrected levels in the place of those they correct. A corrected level counts when it names a discrepancy of its
 * own district that is accepted and was reported inside the window. Issues: CR-013 to CR-017 of a corrected row, CR-018
 * and CR-019 of a discrepancy. Who must act: whoever keeps the two files.
 */
final class Corrections {
    private static final String GIVE_AGAIN = "correct the row and submit the file again";

    private final Map<DistrictCode, LevelFact> base;
    private final Map<String, DiscrepancyFact> discrepancies = new TreeMap<>();
    private final Optional<DiscrepancyWindow> window;
    private final List<Issue> issues = new ArrayList<>();
    private final Map<DistrictCode, LevelCorrection> applied = new TreeMap<>();

    private Corrections(Collection<LevelFact> base, Optional<DiscrepancyWindow> window) {
        this.base = new TreeMap<>();
        base.forEach(fact -> this.base.put(fact.district(), fact));
        this.window = window;
    }

    /**
     * The levels after correction. The order of the lists does not matter, and the same lists always give the same.
     *
     * @param base uncorrected levels, one per district
     * @param window reports outside it wait; empty for an amendment, in which late reports count too
     */
    static CorrectedLevels apply(
            List<LevelFact> base,
            List<DiscrepancyFact> discrepancies,
            List<LevelFact> corrected,
            Optional<DiscrepancyWindow> window) {
        Corrections corrections = new Corrections(base, window);
        corrections.register(discrepancies);
        byPlace(corrected, LevelFact::source).forEach(corrections::correct);
        return corrections.outcome(corrected);
    }

    private void register(List<DiscrepancyFact> reported) {
        for (DiscrepancyFact fact : byPlace(reported, DiscrepancyFact::source)) {
            DiscrepancyFact first = discrepancies.putIfAbsent(fact.discrepancyId(), fact);
            if (first != null) {
                issue(
                        IssueCode.TWO_DISCREPANCIES,
                        fact.source().of("discrepancy_id"),
                        fact.district(),
                        "discrepancy " + fact.discrepancyId() + " stands here and in "
                                + first.source().row().text(),
                        GIVE_AGAIN);
            } else if (!counts(fact)) {
                issue(
                        IssueCode.OUTSIDE_WINDOW,
                        fact.source().of("reported_at"),
                        fact.district(),
                        "discrepancy " + fact.discrepancyId() + " was reported at " + fact.reportedAt() + ", "
                                + windowWords() + "; it is not in this release",
                        "nothing to do now; an amendment after release takes it in");
            }
        }
    }

    private void correct(LevelFact corrected) {
        Optional<Issue> obstacle = obstacle(corrected);
        if (obstacle.isPresent()) {
            issues.add(obstacle.get());
            return;
        }
        DiscrepancyFact reported = discrepancies.get(corrected.discrepancyId());
        LevelFact before = base.get(corrected.district());
        if (reported == null || before == null || !counts(reported)) {
            return;
        }
        LevelCorrection first =
                applied.putIfAbsent(corrected.district(), new LevelCorrection(before, corrected, reported));
        if (first != null) {
            issue(
                    IssueCode.TWO_CORRECTIONS,
                    corrected.source().row(),
                    corrected.district(),
                    "the district has another corrected level in "
                            + first.after().source().row().text(),
                    "keep the one that counts and submit the file again");
        }
    }

    private Optional<Issue> obstacle(LevelFact corrected) {
        SourceRef where = corrected.source().of("discrepancy_id");
        DiscrepancyFact reported = discrepancies.get(corrected.discrepancyId());
        String named = "the corrected level names discrepancy " + corrected.discrepancyId();
        if (reported == null) {
            String wrong = corrected.discrepancyId().isBlank()
                    ? "the corrected level names no discrepancy"
                    : named + ", of which no report was accepted as a row";
            return found(IssueCode.CORRECTION_WITHOUT_DISCREPANCY, where, corrected, wrong);
        }
        if (!reported.district().equals(corrected.district())) {
            return found(
                    IssueCode.CORRECTION_OTHER_DISTRICT,
                    where,
                    corrected,
                    named + " of district " + reported.district());
        }
        if (reported.decision() != DiscrepancyDecision.ACCEPTED) {
            String state = reported.decision() == DiscrepancyDecision.PENDING ? "not decided yet" : "refused";
            return found(IssueCode.CORRECTION_NOT_ACCEPTED, where, corrected, named + ", which is " + state);
        }
        if (!base.containsKey(corrected.district())) {
            return found(
                    IssueCode.CORRECTION_NOT_IN_LEVELS,
                    corrected.source().row(),
                    corrected,
                    "no accepted row has an accountability level that the corrected one could replace");
        }
        return Optional.empty();
    }

    private CorrectedLevels outcome(List<LevelFact> corrected) {
        List<LevelFact> levels = new ArrayList<>();
        base.forEach((district, fact) -> levels.add(Optional.ofNullable(applied.get(district))
                .map(LevelCorrection::after)
                .orElse(fact)));
        List<String> named = corrected.stream().map(LevelFact::discrepancyId).toList();
        List<DiscrepancyFact> accepted = discrepancies.values().stream()
                .filter(d -> d.decision() == DiscrepancyDecision.ACCEPTED)
                .filter(this::counts)
                .filter(d -> !named.contains(d.discrepancyId()))
                .toList();
        issues.sort(Comparator.comparing((Issue i) -> i.where().file())
                .thenComparing(i -> i.where().row())
                .thenComparing(Issue::code)
                .thenComparing(Issue::wrong));
        return new CorrectedLevels(
                levels,
                List.copyOf(applied.values()),
                discrepancies.values().stream().filter(d -> !counts(d)).toList(),
                accepted,
                issues);
    }

    private boolean counts(DiscrepancyFact fact) {
        return window.map(w -> w.includes(fact.reportedAt())).orElse(true);
    }

    private String windowWords() {
        return window.map(w -> "outside the window from " + w.opensOn() + " to " + w.closesAt())
                .orElse("");
    }

    private static Optional<Issue> found(IssueCode code, SourceRef where, LevelFact corrected, String wrong) {
        return Optional.of(Issue.of(code, where, wrong, "", "", GIVE_AGAIN)
                .inDistrict(corrected.district().digits()));
    }

    private void issue(IssueCode code, SourceRef where, DistrictCode district, String wrong, String action) {
        issues.add(Issue.of(code, where, wrong, "", "", action).inDistrict(district.digits()));
    }

    private static <T> List<T> byPlace(List<T> facts, Function<T, FactSource> source) {
        return facts.stream()
                .sorted(Comparator.comparing(
                                (T fact) -> source.apply(fact).row().file())
                        .thenComparing(fact -> source.apply(fact).row().row()))
                .toList();
    }
}
