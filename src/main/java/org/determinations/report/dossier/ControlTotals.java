package org.determinations.report.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Severity;
import org.determinations.model.result.CategoryDescription;
import org.determinations.model.result.Determination;
import org.determinations.model.result.DeterminationStatus;
import org.determinations.model.run.RunReport;

/**
 * How many districts a run gave what. One per run. The counts of the categories and the undetermined districts add up to
 * all districts.
 *
 * @param perCategory every category of the pack, from least to most serious, also those that nobody has
 * @param notJudged not on the review list, and something that a factor would have read is not there
 */
public record ControlTotals(
        int districts, List<Count> perCategory, int undetermined, int reassigned, int onReviewList, int notJudged) {

    /** Districts with one category. */
    public record Count(CategoryDescription description, int districts) {}

    public ControlTotals {
        perCategory = List.copyOf(perCategory);
    }

    public static ControlTotals of(RunReport runReport) {
        List<Determination> all = runReport.determinations();
        List<Count> counts = new ArrayList<>();
        int counted = 0;
        for (CategoryDescription c : RunOrder.of(runReport).categories()) {
            int n = (int) all.stream()
                    .filter(d -> d.category().filter(c.code()::equals).isPresent())
                    .count();
            counts.add(new Count(c, n));
            counted += n;
        }
        int undetermined = (int) all.stream()
                .filter(d -> d.status() == DeterminationStatus.UNDETERMINED)
                .count();
        if (counted + undetermined != all.size()) {
            throw new IllegalArgumentException("a determination has a category that the pack does not describe");
        }
        return new ControlTotals(
                all.size(),
                counts,
                undetermined,
                (int) all.stream().filter(Determination::reassigned).count(),
                (int) all.stream().filter(Determination::onReviewList).count(),
                Candidate.listUnjudged(runReport).size());
    }

    /** How often each code occurs, in the order of the codes' families. */
    public static Map<IssueCode, Integer> perCode(Collection<Issue> issues) {
        Map<IssueCode, Integer> counts = new TreeMap<>();
        issues.forEach(i -> counts.merge(i.code(), 1, Integer::sum));
        return counts;
    }

    /** How many issues of each severity, every severity named. */
    public static Map<Severity, Integer> perSeverity(Collection<Issue> issues) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.put(severity, 0);
        }
        issues.forEach(i -> counts.merge(i.severity(), 1, Integer::sum));
        return counts;
    }
}
