package org.determinations.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.determinations.model.CategoryCode;
import org.determinations.model.change.ChangeTotal;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunReport;

/** The statewide counts of two runs side by side. */
final class StatewideTotals {
    private StatewideTotals() {}

    /** All districts; each category as the later run orders them, then those only the earlier run has; then the rest. */
    static List<ChangeTotal> of(RunReport before, RunReport after) {
        Set<CategoryCode> codes = new LinkedHashSet<>();
        after.categories().forEach(c -> codes.add(c.code()));
        before.categories().forEach(c -> codes.add(c.code()));
        List<ChangeTotal> totals = new ArrayList<>();
        totals.add(total("districts", before, after, d -> true));
        codes.forEach(code ->
                totals.add(total(code.text(), before, after, d -> d.category().equals(Optional.of(code)))));
        totals.add(total("undetermined", before, after, d -> d.category().isEmpty()));
        totals.add(total("reassigned", before, after, Determination::reassigned));
        totals.add(total("on the review list", before, after, Determination::onReviewList));
        return totals;
    }

    private static ChangeTotal total(
            String counted, RunReport before, RunReport after, Predicate<Determination> belongs) {
        return new ChangeTotal(counted, count(before, belongs), count(after, belongs));
    }

    private static int count(RunReport results, Predicate<Determination> belongs) {
        return Math.toIntExact(results.determinations().stream().filter(belongs).count());
    }
}
